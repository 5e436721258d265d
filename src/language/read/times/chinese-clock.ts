import { CHINESE_DIGITS, isChineseDigit } from '../numbers/chinese-digits.ts';
import { readChineseSum } from '../numbers/chinese-sum.ts';
import { isDigit } from '../text/characters.ts';
import type { ClockTime } from './clock-time.ts';

/** 九点, 9点半, 八点一刻, 8点30分, 三点十五, 9点整. 三点五 is a decimal, 一点 a little. */
export function readChineseClock(text: string, at: number): ClockTime | undefined {
  const hour = numberAt(text, at);
  if (hour === undefined || text[hour.end] !== '点') return undefined;
  const isDigits = isDigit(text.charCodeAt(at));
  const minutes = minutesAt(text, hour.end + 1);
  if (minutes === undefined) return undefined;
  // 便宜一点
  const isSaid = minutes.end > hour.end + 1 || DAY_PARTS.includes(text[at - 1] ?? ' ');
  if (!isDigits && hour.value === 1 && !isSaid) return undefined;
  return {
    hour: hour.value,
    minute: minutes.value,
    end: minutes.end,
    ...(isDigits ? {} : { inWords: true as const }),
  };
}

/** What any of them begins with. */
export const CHINESE_CLOCK_STARTS: ReadonlySet<string> = new Set([...CHINESE_DIGITS, ...'十0123456789']);

/** The last characters of 上午, 早上, 今晚, 清晨. */
const DAY_PARTS = '午上晚晨早';

interface Piece {
  readonly value: number;
  readonly end: number;
}

/** A whole number below a hundred, in digits or in characters. */
function numberAt(text: string, at: number): Piece | undefined {
  let end = at;
  while (isDigit(text.charCodeAt(end)) && end - at < 3) end++;
  if (end > at) return end - at > 2 ? undefined : { value: Number(text.slice(at, end)), end };
  const until = lengthInCharacters(text, at);
  if (until === at) return undefined;
  if (until === at + 1 && '零〇'.includes(text[at] as string)) return { value: 0, end: until };
  const sum = readChineseSum(text.slice(at, until), 0);
  return sum?.end === until - at && sum.low === sum.high ? { value: sum.mid, end: until } : undefined;
}

/** 二十三 and the like: at most three of these characters. */
function lengthInCharacters(text: string, at: number): number {
  let end = at;
  while ((isChineseDigit(text[end]) || text[end] === '十') && end - at < 3) end++;
  return end;
}

const NAMED: readonly (readonly [string, number])[] = [
  ['半', 30],
  ['一刻', 15],
  ['三刻', 45],
  ['钟', 0],
  ['整', 0],
];

/** What follows 点: nothing, a part of the hour, or minutes; undefined where the 点 is no hour's. */
function minutesAt(text: string, at: number): Piece | undefined {
  for (const [word, value] of NAMED) if (text.startsWith(word, at)) return { value, end: at + word.length };
  const isZero = text[at] === '零' || text[at] === '〇';
  const number = numberAt(text, isZero ? at + 1 : at);
  if (number === undefined) return isChineseDigit(text[at]) ? undefined : { value: 0, end: at };
  if (text[number.end] === '分') return { value: number.value, end: number.end + 1 };
  const length = number.end - at;
  const isMinutes = isDigit(text.charCodeAt(at))
    ? length === 2
    : length > 1 && text.slice(at, number.end).includes('十');
  return isMinutes ? number : undefined;
}
