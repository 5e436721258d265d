import { isAsciiWord, isDigit } from '../text/characters.ts';

const DIGITS: ReadonlyMap<string, number> = new Map(
  ['零〇', '一壹', '二贰两俩', '三叁仨', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (characters, value) => [...characters].map((character): [string, number] => [character, value]),
  ),
);

/** 零 to 九, written any way but in ASCII. */
export const CHINESE_DIGITS: readonly string[] = [...DIGITS.keys()];

/** Tens, hundreds and thousands, counted within a group of ten thousand. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

/** What multiplies a whole group. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** Every character a number may begin with, besides 半, 数 and 几. */
export const NUMBER_CHARACTERS: readonly string[] = [...CHINESE_DIGITS, ...UNITS.keys(), ...SCALES.keys()];

/** The digit at a place: a Chinese one, or an ASCII one that stands alone as in 3千5百. */
export function digitAt(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at);
  if (!isDigit(code)) return DIGITS.get(text[at] ?? '');
  return isAsciiWord(text.charCodeAt(at + 1)) || text[at + 1] === '.' ? undefined : code - 48;
}

/** Whether a character is one of 零 to 九, written any way but in ASCII. */
export function isChineseDigit(character: string | undefined): boolean {
  return character !== undefined && DIGITS.has(character);
}
