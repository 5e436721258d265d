import type { Numeral } from '../numbers/numeral.ts';
import { multiply } from '../numbers/part.ts';
import { dateOf } from '../times/date-of.ts';
import type { Amount } from './amount.ts';
import type { Quantity } from './item.ts';
import { discountOf, measured } from './sizes.ts';
import type { Token } from './token.ts';
import { isLoneLetter, unitOf } from './unit-at.ts';

/** A number with what stands after it; `number` is the numeral as a quantity of nothing yet. */
export function suffixed(
  text: string,
  tokens: readonly Token[],
  at: number,
  numeral: Numeral,
  number: Quantity,
): Amount | undefined {
  const next = suffixIndex(text, tokens, at + 1);
  const token = tokens[next];
  const meaning = token?.meaning;
  if (token === undefined || meaning === undefined || token.numeral !== undefined) return undefined;
  const { marks, currency, counter } = meaning;
  const with_ = (change: Partial<Quantity>): Amount => ({
    quantity: { ...number, end: token.end, ...change },
    next: next + 1,
  });

  if (marks.has('percent')) return with_({ ...multiply(number, 0.01), kind: 'percent' });
  if (marks.has('tenths')) return with_({ ...multiply(number, 0.1), kind: 'percent' });
  if (marks.has('tenths-left')) return with_({ ...discountOf(number), end: token.end });
  const date = dateOf(tokens, next, numeral);
  if (date !== undefined) return { quantity: number, next: next + 1, date };
  const unit = unitOf(text, tokens, next);
  const isMonth = marks.has('month') && numeral.counting === undefined;
  if (unit !== undefined && !isMonth && !isYear(numeral, unit)) {
    return { quantity: measured(number, unit, token.end), next: next + 1 };
  }
  const isOne = number.mid === 1 && !isSmallMoney(tokens, next + 1);
  const isCount = counter !== undefined && (isOne || countsThing(tokens[next + 1]));
  if (currency !== undefined && !isCount && !isLoneLetter(text, token)) {
    const isAfterName = counter !== undefined && (tokens[at - 1]?.meaning?.things.length ?? 0) > 0;
    // H100两千块: two thousand of them, or two thousand yuan
    return with_({
      ...multiply(number, currency.worth),
      kind: 'money',
      unit: currency.code,
      // what cannot be read is no clearer for being counted
      piece: number.unclear ? undefined : counter,
      unclear: isAfterName || number.unclear,
    });
  }
  if (counter !== undefined && isOfTokens(tokens, next)) return undefined;
  if (counter !== undefined) return with_({ counter, end: number.end });
  if (marks.has('classifier')) return with_({ classified: true, end: number.end });
  return undefined;
}

/** "2-year", "8-GPU": a hyphen between a number and its unit is no mark. */
function suffixIndex(text: string, tokens: readonly Token[], next: number): number {
  const token = tokens[next];
  const after = tokens[next + 1];
  const isHyphen = token?.glued === true && after?.glued === true && text[token.start] === '-';
  const isMeasure =
    (after?.meaning?.unit ?? after?.meaning?.counter ?? after?.meaning?.currency) !== undefined;
  return isHyphen && isMeasure ? next + 1 : next;
}

/** "the March 2024 quarter": nobody counts two thousand of them. */
function isYear({ plain, mid }: Numeral, unit: string): boolean {
  return plain === true && mid >= 1990 && mid < 2100 && (unit === 'quarter' || unit === 'year');
}

/** The 五 of 一块五, the 二毛 of 一块二毛: what makes a piece before it a coin. */
function isSmallMoney(tokens: readonly Token[], at: number): boolean {
  const { numeral, glued } = tokens[at] ?? {};
  if (numeral === undefined || !glued || numeral.low !== numeral.high) return false;
  const { currency, counter, unit } = tokens[at + 1]?.meaning ?? {};
  // 一块九美元: what the money is comes last
  if (currency !== undefined) return currency.worth < 1 || (!currency.vague && numeral.mid <= 9);
  return numeral.mid <= 9 && !numeral.plain && counter === undefined && unit === undefined;
}

function countsThing(token: Token | undefined): boolean {
  const meaning = token?.meaning;
  return (
    meaning !== undefined &&
    (meaning.things.length > 0 || (meaning.counter !== undefined && meaning.currency === undefined))
  );
}

/** Items between "of those" and the word that says what they are. */
const REACH = 3;

/** "30M of those cached": a part of the tokens, and no pieces. */
function isOfTokens(tokens: readonly Token[], at: number): boolean {
  const isPart = tokens[at]?.meaning?.marks.has('part') === true;
  return (
    isPart &&
    tokens.slice(at + 1, at + 1 + REACH).some(({ meaning }) => meaning?.marks.has('cached') === true)
  );
}
