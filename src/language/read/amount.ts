import { isAsciiLetter } from './characters.ts';
import { dateOf } from './date-of.ts';
import type { DateNumber, Quantity } from './item.ts';
import type { Token } from './lex.ts';
import type { Numeral } from './numeral.ts';
import { discountOf, measured, numberOf, times } from './sizes.ts';
import { isTimeUnit } from './units.ts';

/** A number with the currency, unit or counter beside it: tokens `from` up to but not including `next`. */
export interface Amount {
  readonly quantity: Quantity;
  readonly next: number;
  /** When it is a day, a month or a year of the calendar instead. */
  readonly date?: DateNumber;
}

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
  return suffixed(text, tokens, index, numeral) ?? { quantity: number, next };
}

/** The sign of some other dollar: CLP$. */
function isOfOther(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isWritten =
    tokens[at]?.glued === true && before !== undefined && isAsciiLetter(text.charCodeAt(before.end - 1));
  return isWritten && before.meaning === undefined && before.numeral === undefined;
}

/** "a dollar", "a pound": no sign and no code, which stand before a number. */
function isWord(text: string, { start, end }: Token): boolean {
  return end - start > 'usd'.length && isAsciiLetter(text.charCodeAt(start));
}

/** A number that is not a "one" of what follows: 多少人民币一张. */
function isSum(tokens: readonly Token[], at: number): boolean {
  const numeral = tokens[at]?.numeral;
  return numeral !== undefined && !(numeral.weak && tokens[at + 1]?.meaning?.counter !== undefined);
}

/** "a month": one of the unit. */
function oneOf(text: string, tokens: readonly Token[], at: number): Amount | undefined {
  if (tokens[at]?.meaning?.marks.has('article') !== true) return undefined;
  const unit = unitOf(text, tokens, at + 1);
  const money = tokens[at + 1]?.meaning?.currency;
  if (money !== undefined && isWord(text, tokens[at + 1] as Token)) {
    const end = tokens[at + 1]?.end ?? 0;
    const { code, worth } = money;
    return {
      quantity: { kind: 'money', unit: code, low: worth, mid: worth, high: worth, end },
      next: at + 2,
    };
  }
  // "a month", "a gigawatt"
  if (unit === undefined || !(isTimeUnit(unit) || LARGE_POWER.has(unit))) return undefined;
  const end = tokens[at + 1]?.end ?? 0;
  const one: Quantity = { kind: 'number', low: 1, mid: 1, high: 1, unsaid: true, end };
  return { quantity: measured(one, unit, end), next: at + 2 };
}

const LARGE_POWER: ReadonlySet<string> = new Set(['MW', 'GW']);

/** A number with what stands after it. */
function suffixed(text: string, tokens: readonly Token[], at: number, numeral: Numeral): Amount | undefined {
  const number = numberOf(numeral);
  const next = suffixIndex(text, tokens, at + 1);
  const token = tokens[next];
  const meaning = token?.meaning;
  if (token === undefined || meaning === undefined || token.numeral !== undefined) return undefined;
  const { marks, currency, counter } = meaning;
  const with_ = (change: Partial<Quantity>): Amount => ({
    quantity: { ...number, end: token.end, ...change },
    next: next + 1,
  });

  if (marks.has('percent')) return with_({ ...times(number, 0.01), end: token.end, kind: 'percent' });
  if (marks.has('tenths')) return with_({ ...times(number, 0.1), end: token.end, kind: 'percent' });
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
      ...times(number, currency.worth),
      end: token.end,
      kind: 'money',
      unit: currency.code,
      ...(isAfterName ? { unclear: true } : {}),
    });
  }
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

/** A unit's word; single letters only where they are written onto the number: `24h`, or by what follows: `540 W each`. */
function unitOf(text: string, tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (token?.meaning?.unit === undefined) return undefined;
  const after = tokens[at + 1];
  const marks = after?.meaning?.marks;
  // "330 W each", "330 W, PUE 1.1"; "330 w 10% off" is "with"
  const isEnd = after === undefined || ',;.·?!)'.includes(text[after.start] as string);
  const isWatts = token.meaning.unit === 'W' && (marks?.has('per') || marks?.has('each') || isEnd);
  return isLoneLetter(text, token) && !isWatts ? undefined : token.meaning.unit;
}

/** "the March 2024 quarter": nobody counts two thousand of them. */
function isYear({ plain, mid }: Numeral, unit: string): boolean {
  return plain === true && mid >= 1990 && mid < 2100 && (unit === 'quarter' || unit === 'year');
}

/** One letter that stands apart is no unit, but for hours: "8,760 h". */
function isLoneLetter(text: string, { start, end, glued }: Token): boolean {
  return !glued && end - start === 1 && isAsciiLetter(text.charCodeAt(start)) && text[start] !== 'h';
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
