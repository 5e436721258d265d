import { isHan, isOtherLetter } from '../text/characters.ts';
import type { Amount } from './amount.ts';
import { amountAt } from './amount-at.ts';
import type { Quantity } from './item.ts';
import { discountOf, times } from './sizes.ts';
import { hasMark, type Token } from './token.ts';
import { baseOf, hoursOf } from './units.ts';

/** Joins "2-3 months", "$30k to $40k", "between 8 and 16": the second end lends the first its unit and scale. */
export function withRange(text: string, tokens: readonly Token[], first: Amount, isOpen: boolean): Amount {
  const joint = tokens[first.next];
  const isTime = hasMark(joint, 'to-time');
  if (!hasMark(joint, 'to') && !isTime && !(isOpen && hasMark(joint, 'and'))) return first;
  const second = amountAt(text, tokens, first.next + 1);
  if (joint === undefined || second === undefined || second.date !== undefined) return first;
  // "three months to 30 June"
  if (first.quantity.kind === 'duration' && isDayOfMonth(tokens, second)) return first;
  // "2023 through 2025"; "a 34B through 4T tokens" puts it through them
  if (isTime && !(first.quantity.plain && second.quantity.plain)) return first;
  // "3 -5" is no range, 3万到 5万 is one
  const isEven = joint.glued === tokens[first.next + 1]?.glued || isHan(text.charCodeAt(joint.start));
  if (!isEven) return first;
  const isLent = first.quantity.kind === 'number';
  const high = isLent ? second.quantity : alike(second.quantity, first.quantity);
  const low = high && alike(first.quantity, high);
  if (low === undefined || high === undefined) return first;
  // 七到八折: the more is left, the less is off
  if (low.mid > high.mid && high.assumption === 'discount') return { ...second, quantity: joined(high, low) };
  return low.mid < high.mid ? { ...second, quantity: joined(low, high) } : first;
}

/** "30 June": a day of the calendar, and no number of anything. */
export function isDayOfMonth(tokens: readonly Token[], { quantity, next }: Amount): boolean {
  const date = tokens[next]?.meaning?.date;
  const isDay = quantity.plain === true && quantity.mid >= 1 && quantity.mid <= 31;
  return isDay && date !== undefined && 'month' in date;
}

function joined(low: Quantity, high: Quantity): Quantity {
  const mid = low.low > 0 ? Math.sqrt(low.low * high.high) : (low.low + high.high) / 2;
  return { ...high, end: Math.max(low.end, high.end), low: low.low, mid, high: high.high };
}

/** A quantity in the unit and scale of another; undefined when they measure different things. */
function alike(one: Quantity, other: Quantity): Quantity | undefined {
  if (one.kind === other.kind && one.unit === other.unit) return inScale(one, other);
  if (one.kind !== 'number' || one.counter !== undefined) return undefined;
  // 七到八折
  if (other.assumption === 'discount') return { ...one, ...discountOf(one) };
  const factor = other.said === undefined ? 1 : (baseOf(other.said)?.factor ?? 1);
  const percent = other.kind === 'percent' ? 0.01 : 1;
  return { ...inScale(times(one, factor * percent), other), kind: other.kind, ...unitOf(other) };
}

function unitOf({ unit, said }: Quantity): Partial<Quantity> {
  return { ...(unit === undefined ? {} : { unit }), ...(said === undefined ? {} : { said }) };
}

/** "35-40 billion", "two to three hundred", 三百到五百万: both in the scale of the second; "500-1k": not. */
function inScale(one: Quantity, { scales = [], mid }: Quantity): Quantity {
  const [own = 1] = one.scales ?? [];
  const lent = scales.find((scale) => own < scale && one.mid * scale <= mid);
  return lent === undefined ? one : times(one, lent);
}

/** "1 year 6 months", "a year and a half", 一年半. */
export function withRest(text: string, tokens: readonly Token[], first: Amount): Amount {
  const { quantity, next } = first;
  if (quantity.kind !== 'duration' || quantity.said === undefined) return first;
  if (hasMark(tokens[next], 'half-more')) {
    return {
      quantity: plus(quantity, (baseOf(quantity.said)?.factor ?? 0) / 2, tokens[next]?.end ?? 0),
      next: next + 1,
    };
  }
  const rest = amountAt(text, tokens, hasMark(tokens[next], 'and') ? next + 1 : next);
  if (
    rest?.quantity.kind !== 'duration' ||
    rest.quantity.mid >= quantity.mid ||
    rest.quantity.said === quantity.said ||
    isOfDay(text, tokens, first, rest)
  )
    return first;
  return { quantity: plus(quantity, rest.quantity.mid, rest.quantity.end), next: rest.next };
}

/** 一天8小时: so many of each day, no day and some hours. */
function isOfDay(text: string, tokens: readonly Token[], first: Amount, rest: Amount): boolean {
  const unit = tokens[first.next - 1]?.start ?? 0;
  const isDay = first.quantity.mid === hoursOf.day && rest.quantity.said === 'hour';
  return isDay && isOtherLetter(text.charCodeAt(unit));
}

function plus(quantity: Quantity, more: number, end: number): Quantity {
  return { ...quantity, low: quantity.low + more, mid: quantity.mid + more, high: quantity.high + more, end };
}
