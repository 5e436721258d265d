import type { Amount } from './amount.ts';
import { amountAt } from './amount-at.ts';
import type { Quantity } from './item.ts';
import { hasMark, type Token } from './token.ts';

/**
 * Money with the small money said after it: "a dollar fifty", "two dollars and 50 cents", "1 dollar 20", 两块五,
 * 一块二毛五, 两刀半, and with what it is where that comes last: 两块五美元, 2.5元台币. `first` ends with the name of the
 * currency: "$2 50" is no such sum.
 */
export function withCents(text: string, tokens: readonly Token[], first: Amount): Amount {
  const { quantity, next } = first;
  const isNamed = tokens[next - 1]?.meaning?.currency !== undefined;
  if (quantity.kind !== 'money' || quantity.low !== quantity.high || !isNamed || quantity.unclear)
    return first;
  const { worth = 1, vague } = tokens[next - 1]?.meaning?.currency ?? {};
  const { numeral, glued, end, meaning } = tokens[next] ?? {};
  // 两刀半小时 is half an hour
  if (hasMark(tokens[next], 'half-more') && glued && numeral === undefined && quantity.mid < MOST_WHOLE)
    return { quantity: plus(quantity, worth / 2, end ?? 0), next: next + 1 };
  if (vague && glued && numeral === undefined && meaning?.currency?.vague === false)
    return { quantity: { ...quantity, unit: meaning.currency.code, end: end ?? 0 }, next: next + 1 };
  const from = hasMark(tokens[next], 'and') ? next + 1 : next;
  const rest = amountAt(text, tokens, from);
  if (rest === undefined || rest.quantity.low !== rest.quantity.high || rest.date !== undefined) return first;
  if (isNamedAfter(tokens, next, rest.quantity)) {
    const { unit, mid, end: last } = rest.quantity;
    return { quantity: { ...plus(quantity, (mid * worth) / 10, last), unit: unit ?? '' }, next: rest.next };
  }
  const more = smallMoney(quantity, rest, tokens[next - 1], from === next, tokens[rest.next]);
  if (more === undefined) return first;
  const sum = { quantity: plus(quantity, more, rest.quantity.end), next: rest.next };
  return withCents(text, tokens, sum);
}

/** 两块五美元, 六毛五人民币: what the money is comes last. */
function isNamedAfter(tokens: readonly Token[], next: number, rest: Quantity): boolean {
  const isVague = tokens[next - 1]?.meaning?.currency?.vague === true;
  const isDigit = Number.isInteger(rest.mid) && rest.mid > 0 && rest.mid < 10 && tokens[next]?.glued === true;
  return isVague && isDigit && rest.kind === 'money';
}

/** Of a larger sum nobody says the cents without their name. */
const MOST_WHOLE = 1000;

/** What is said after a sum, in its currency: so many cents, or a number alone that can be nothing else. */
function smallMoney(
  { mid, unit }: Quantity,
  { quantity: rest }: Amount,
  name: Token | undefined,
  isNext: boolean,
  after: Token | undefined,
): number | undefined {
  const worth = name?.meaning?.currency?.worth ?? 1;
  if (rest.kind === 'money')
    return rest.unit === unit && rest.mid < worth && mid >= worth ? rest.mid : undefined;
  const { counter, unit: other, things = [] } = after?.meaning ?? {};
  const isOfOther = counter !== undefined || other !== undefined || things.length > 0;
  const isAlone = rest.kind === 'number' && rest.counter === undefined && rest.scales === undefined;
  const isWhole =
    Number.isInteger(rest.mid) && Number.isInteger(Number((mid / worth).toPrecision(9))) && mid < MOST_WHOLE;
  if (!isNext || !isAlone || isOfOther || !isWhole) return undefined;
  // 两块五, 两刀五: a tenth of what the sum is in; "a dollar fifty": hundredths
  const isShort = name !== undefined && name.end === name.start + 1;
  const isTenths = (name?.meaning?.currency?.vague || isShort) && rest.mid >= 1 && rest.mid <= 9;
  if (isTenths) return (rest.mid / 10) * worth;
  return worth === 1 && rest.mid >= 10 && rest.mid < 100 ? rest.mid / 100 : undefined;
}

function plus(quantity: Quantity, more: number, end: number): Quantity {
  const sum = Number((quantity.mid + more).toPrecision(12));
  return { ...quantity, low: sum, mid: sum, high: sum, end };
}
