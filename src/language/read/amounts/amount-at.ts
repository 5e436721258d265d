import { isAsciiLetter } from '../text/characters.ts';
import type { Amount } from './amount.ts';
import type { Quantity } from './item.ts';
import { oneOf } from './one-of-unit.ts';
import { numberOf, times } from './sizes.ts';
import { suffixed } from './suffixed-amount.ts';
import type { Token } from './token.ts';
import { isLoneLetter } from './unit-at.ts';

/** The amount that begins at a token, if one does. */
export function amountAt(text: string, tokens: readonly Token[], at: number): Amount | undefined {
  const currency = tokens[at]?.meaning?.currency;
  const isMoney =
    currency !== undefined &&
    !currency.vague &&
    !isLoneLetter(text, tokens[at] as Token) &&
    isSum(tokens, at + 1);
  const index = isMoney ? at + 1 : at;
  const numeral = tokens[index]?.numeral;
  if (numeral === undefined) return oneOf(text, tokens, at);
  const number = numberOf(numeral);
  const next = index + 1;
  if (isMoney) {
    const said = tokens[next]?.meaning?.currency;
    const isSaidTwice = said !== undefined && (said.vague || said.code === currency.code);
    const money = times(number, currency.worth);
    return {
      quantity: {
        ...money,
        kind: 'money',
        unit: currency.code,
        end: tokens[isSaidTwice ? next : index]?.end ?? 0,
        ...(isOfOther(text, tokens, at) ? { unclear: true as const } : {}),
      },
      next: isSaidTwice ? next + 1 : next,
    };
  }
  // "the January 2026 report" is no number of reports, "the Q2 2025 board" none of boards
  if (isYearOf(tokens[index - 1], number)) return { quantity: number, next };
  return suffixed(text, tokens, index, numeral, number) ?? { quantity: number, next };
}

/** Whether a number is the year of the month or quarter before it. */
function isYearOf(before: Token | undefined, { plain, mid }: Quantity): boolean {
  if (plain !== true || mid < 2000 || mid >= 2100) return false;
  const date = before?.meaning?.date;
  return date !== undefined && ('month' in date || 'quarter' in date || 'half' in date);
}

/** The sign of some other dollar: CLP$. */
function isOfOther(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isWritten =
    tokens[at]?.glued === true && before !== undefined && isAsciiLetter(text.charCodeAt(before.end - 1));
  return isWritten && before.meaning === undefined && before.numeral === undefined;
}

/** A number that is not a "one" of what follows: 多少人民币一张. */
function isSum(tokens: readonly Token[], at: number): boolean {
  const numeral = tokens[at]?.numeral;
  return numeral !== undefined && !(numeral.weak && tokens[at + 1]?.meaning?.counter !== undefined);
}
