import { isDigit } from '../text/characters.ts';
import { digitAt, isChineseDigit, NUMBER_CHARACTERS, SCALES, UNITS } from './chinese-digits.ts';
import { readChineseSum } from './chinese-sum.ts';
import { exact, type Numeral, numeralOf } from './numeral.ts';
import { multiply } from './part.ts';

/** Numbers that are no plain sum: 百分之四十, 三分之一, 三成五, 半打, 半, 二〇二四, 上万, 千把. */
export function readShortForm(text: string, at: number): Numeral | undefined {
  return (
    readPercent(text, at) ??
    readParts(text, at) ??
    readTenths(text, at) ??
    readDozens(text, at) ??
    readHalf(text, at) ??
    readDigitwise(text, at) ??
    readAbout(text, at)
  );
}

/** A sum as a number. */
export function numeralOfSum(sum: NonNullable<ReturnType<typeof readChineseSum>>): Numeral {
  const scales = sum.scales.length > 0 ? sum.scales : undefined;
  return { ...numeralOf(sum, sum.end), scales, approximate: sum.approximate || undefined };
}

/** 上万, 千把: about so many. */
function readAbout(text: string, at: number): Numeral | undefined {
  const round = UNITS.get(text[at] ?? '') ?? SCALES.get(text[at] ?? '');
  if (round !== undefined && text[at + 1] === '把')
    return { ...exact(round, at + 2), approximate: true, weak: true };
  const isScale = UNITS.has(text[at + 1] ?? '') || SCALES.has(text[at + 1] ?? '');
  const sum = text[at] === '上' && isScale ? readChineseSum(text, at + 1) : undefined;
  return sum && { ...numeralOfSum(sum), approximate: true, weak: true };
}

/** 一打, 半打. 打 before 折 is another word. */
function readDozens(text: string, at: number): Numeral | undefined {
  const count = text[at] === '半' ? 0.5 : digitAt(text, at);
  const next = text[at + 2] ?? '';
  const isDozen = text[at + 1] === '打' && next !== '折' && next !== '对' && !NUMBER_STARTS.has(next);
  if (count === undefined || !isDozen) return undefined;
  return exact(count * DOZEN, at + 2);
}

const DOZEN = 12;
const NUMBER_STARTS: ReadonlySet<string> = new Set(NUMBER_CHARACTERS);

function readHalf(text: string, at: number): Numeral | undefined {
  return text[at] === '半' ? { ...exact(0.5, at + 1), weak: true, counting: true } : undefined;
}

/** Digits side by side: the year 二〇二四, the 八五 of 八五折, the 二五 of 二五财年 and of 二五年; 二三年 are two years or three. */
function readDigitwise(text: string, at: number): Numeral | undefined {
  let value = 0;
  let end = at;
  for (; isChineseDigit(text[end]) && end - at < 5; end++) value = value * 10 + (digitAt(text, end) ?? 0);
  const next = text[end] ?? ' ';
  const isShortYear =
    end - at === 2 && (next === '财' || (next === '年' && value > 14 && value < 30 && value !== 23));
  const isYear = end - at === 4 || isShortYear;
  if (!isYear && !(end - at === 2 && next === '折')) return undefined;
  return { ...exact(value, end), plain: isYear || undefined };
}

/** 百分之四十, 百分之12.5. */
function readPercent(text: string, at: number): Numeral | undefined {
  if (!text.startsWith('百分之', at)) return undefined;
  let end = at + 3;
  while (isDigit(text.charCodeAt(end)) || (text[end] === '.' && isDigit(text.charCodeAt(end + 1)))) end++;
  const sum = end === at + 3 ? readChineseSum(text, end) : exact(Number(text.slice(at + 3, end)), end);
  return sum && { ...numeralOf(multiply(sum, 0.01), sum.end), percent: true };
}

/** 三分之一, 四分之三, 一半: a share of the whole. 一半导体 is no half. */
function readParts(text: string, at: number): Numeral | undefined {
  if (text.startsWith('一半', at) && text[at + 2] !== '导') return { ...exact(0.5, at + 2), percent: true };
  if (!text.startsWith('分之', at + 1)) return undefined;
  const [parts, taken] = [digitAt(text, at), digitAt(text, at + 3)];
  if (parts === undefined || taken === undefined || taken === 0 || taken >= parts) return undefined;
  return { ...exact(taken / parts, at + 4), percent: true };
}

/** 三成五, 四成半: tenths with hundredths after them. */
function readTenths(text: string, at: number): Numeral | undefined {
  const tenths = digitAt(text, at);
  const rest = text[at + 2] === '半' ? 5 : digitAt(text, at + 2);
  if (tenths === undefined || rest === undefined || text[at + 1] !== '成') return undefined;
  return { ...exact((tenths * 10 + rest) / 100, at + 3), percent: true };
}
