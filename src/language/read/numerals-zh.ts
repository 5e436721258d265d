import { isAsciiWord, isDigit, isHan } from './characters.ts';
import { readChineseClock } from './chinese-clock.ts';
import { digitAt, isChineseDigit, NUMBER_CHARACTERS, SCALES, UNITS } from './chinese-digits.ts';
import { readChineseSum } from './chinese-sum.ts';
import type { Numeral, Numerals } from './numeral.ts';
import { exactly, multiply } from './part.ts';

/** Chinese numbers: 三千五百亿, 十二点五万, 两千, 二十多万, 数十亿, 上万, 一个半, 两打, 百分之四十, 三成五; `35万`, `35w`. */
export const numerals: Numerals = {
  starts: new Set([...NUMBER_CHARACTERS, ...'半数几上']),
  words: [],
  read: (text, at) =>
    readPercent(text, at) ??
    readTenths(text, at) ??
    readDozens(text, at) ??
    readHalf(text, at) ??
    readDigitwise(text, at) ??
    readAbout(text, at) ??
    readSum(text, at),
  clock: readChineseClock,
  scale: (digits, text, cased) => readOn(text, digits) ?? readLetter(text, cased, digits),
};

/** 俩 and 仨 hold their counter, 两 never stands in a date. */
const COUNTING = '两俩仨';
/** After these a digit alone is small money: 两块五. */
const MONEY = '块元毛角';
/** After these `W` is no watt. */
const COUNTERS = '张块枚片卡台个';

function readSum(text: string, at: number): Numeral | undefined {
  const sum = readChineseSum(text, at);
  if (sum === undefined) return undefined;
  const characters = [...text.slice(at, sum.end)];
  const isChange = characters.length === 1 && MONEY.includes(text[at - 1] ?? ' ');
  const isScale =
    characters.every((one) => UNITS.has(one) || SCALES.has(one)) && !isAlone(text, at, characters);
  const isWeak = (characters.length === 1 && !isChange) || isScale;
  return {
    ...numeralOf(sum),
    ...(isWeak ? { weak: true as const } : {}),
    ...(COUNTING.includes(characters[0] ?? ' ') ? { counting: true as const } : {}),
  };
}

/** 十万 is a number, 百万 half a unit; after what leads a number it is one too: 日活百万, 超千万. */
function isAlone(text: string, at: number, [first, ...others]: readonly string[]): boolean {
  return others.length > 0 && (first === '十' || LEADING.includes(text[at - 1] ?? ' '));
}

const LEADING = '活约达超近过破';

function numeralOf({
  approximate,
  scales,
  ...part
}: NonNullable<ReturnType<typeof readChineseSum>>): Numeral {
  return {
    ...part,
    ...(scales.length > 0 ? { scales } : {}),
    ...(approximate ? { approximate: true as const } : {}),
  };
}

/** 上万, 千把: about so many. */
function readAbout(text: string, at: number): Numeral | undefined {
  const round = UNITS.get(text[at] ?? '') ?? SCALES.get(text[at] ?? '');
  if (round !== undefined && text[at + 1] === '把')
    return { ...exactly(round), end: at + 2, approximate: true, weak: true };
  const isScale = UNITS.has(text[at + 1] ?? '') || SCALES.has(text[at + 1] ?? '');
  const sum = text[at] === '上' && isScale ? readChineseSum(text, at + 1) : undefined;
  return sum && { ...numeralOf(sum), approximate: true, weak: true };
}

/** 一打, 半打. 打 before 折 is another word. */
function readDozens(text: string, at: number): Numeral | undefined {
  const count = text[at] === '半' ? 0.5 : digitAt(text, at);
  const next = text[at + 2] ?? '';
  const isDozen = text[at + 1] === '打' && next !== '折' && next !== '对' && !NUMBER_STARTS.has(next);
  if (count === undefined || !isDozen) return undefined;
  return { ...multiply(exactly(count), DOZEN), end: at + 2 };
}

const DOZEN = 12;
const NUMBER_STARTS: ReadonlySet<string> = new Set(NUMBER_CHARACTERS);

/** What Chinese makes of digits: 35万, 3千5百, 20多. */
function readOn(text: string, digits: Numeral): Numeral | undefined {
  if (!isHan(text.charCodeAt(digits.end))) return undefined;
  const sum = readChineseSum(text, digits.end, digits);
  return sum && numeralOf(sum);
}

/** 半, 一个半. */
function readHalf(text: string, at: number): Numeral | undefined {
  if (text[at] === '半') return { ...exactly(0.5), end: at + 1, weak: true, counting: true };
  const digit = digitAt(text, at);
  if (digit === undefined || text[at + 1] !== '个' || text[at + 2] !== '半') return undefined;
  return { ...exactly(digit + 0.5), end: at + 3, counting: true };
}

/** Digits side by side: the year 二〇二四, the 八五 of 八五折. */
function readDigitwise(text: string, at: number): Numeral | undefined {
  let value = 0;
  let end = at;
  for (; isChineseDigit(text[end]) && end - at < 5; end++) value = value * 10 + (digitAt(text, end) ?? 0);
  const isYear = end - at === 4;
  if (!isYear && !(end - at === 2 && text[end] === '折')) return undefined;
  return { ...exactly(value), end, ...(isYear ? { plain: true as const } : {}) };
}

/** 百分之四十, 百分之12.5. */
function readPercent(text: string, at: number): Numeral | undefined {
  if (!text.startsWith('百分之', at)) return undefined;
  let end = at + 3;
  while (isDigit(text.charCodeAt(end)) || (text[end] === '.' && isDigit(text.charCodeAt(end + 1)))) end++;
  const sum =
    end === at + 3 ? readChineseSum(text, end) : { ...exactly(Number(text.slice(at + 3, end))), end };
  return sum && { ...multiply(sum, 0.01), end: sum.end, percent: true };
}

/** 三成五, 四成半: tenths with hundredths after them. */
function readTenths(text: string, at: number): Numeral | undefined {
  const tenths = digitAt(text, at);
  const rest = text[at + 2] === '半' ? 5 : digitAt(text, at + 2);
  if (tenths === undefined || rest === undefined || text[at + 1] !== '成') return undefined;
  return { ...exactly((tenths * 10 + rest) / 100), end: at + 3, percent: true };
}

/** `35w`: ten thousands where the text is Chinese, watts elsewhere and where a rate follows. */
function readLetter(text: string, cased: string, digits: Numeral): Numeral | undefined {
  const { end } = digits;
  if (text[end] !== 'w' || isAsciiWord(text.charCodeAt(end + 1))) return undefined;
  const next = text[end + 1] === ' ' ? end + 2 : end + 1;
  const isCounted = COUNTERS.includes(text[next] ?? ' ');
  const isChinese = cased[end] === 'w' && isHanNear(text, next) && !RATES.includes(text[next] ?? ' ');
  return isCounted || isChinese ? { ...multiply(digits, 1e4), end: end + 1 } : undefined;
}

/** What makes a `w` before it a watt: 700w每卡. */
const RATES = '每/';

/** Whether Chinese goes on, at once or after a word or two in letters: "10w H100多少钱". */
function isHanNear(text: string, from: number): boolean {
  for (let at = from; at < from + REACH; at++) if (isHan(text.charCodeAt(at))) return true;
  return false;
}

const REACH = 24;
