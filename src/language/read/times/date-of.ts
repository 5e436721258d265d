import type { DateNumber } from '../amounts/item.ts';
import type { Token } from '../amounts/token.ts';
import type { Numeral } from '../numbers/numeral.ts';

/** The day, month or year of the calendar that a number is with the word after it, at `at`: 4月, 22年. */
export function dateOf(tokens: readonly Token[], at: number, numeral: Numeral): DateNumber | undefined {
  const marks = tokens[at]?.meaning?.marks;
  const { mid } = numeral;
  if (marks === undefined || numeral.counting || !Number.isInteger(mid) || numeral.low !== numeral.high)
    return undefined;
  if (marks.has('day') && mid >= 1 && mid <= 31) return { day: mid };
  if (marks.has('month') && mid >= 1 && mid <= 12) {
    const { start, end } = tokens[at] as Token;
    // 4月份 is never a length of time
    return end - start > 1 ? { month: mid } : { month: mid, vague: true };
  }
  if (!marks.has('year')) return undefined;
  if (numeral.plain && mid >= 1990 && mid < 2100) return { year: mid };
  if (!numeral.plain || mid < 10 || mid >= 50) return undefined;
  const after = tokens[at + 1];
  const isDated = after?.meaning?.date !== undefined || tokens[at + 2]?.meaning?.marks.has('month') === true;
  if (isDated && after?.glued) return { year: 2000 + mid };
  // 22年 alone: nobody plans for so long
  return mid >= 15 && mid < 36 ? { year: 2000 + mid, vague: true } : undefined;
}
