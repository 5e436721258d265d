import type { Query } from '../../../engine/query.ts';
import type { Item } from '../amounts/item.ts';
import { bareClaim, type Claim, type Days } from '../claims/claim.ts';
import { months } from '../times/calendar.ts';
import type { Changed } from './change-amount.ts';
import { spend } from './turn-items.ts';

/** "the quarter before", 再上一年: the time of the question before, so many months earlier or later. */
export function shiftedTime(items: readonly Item[], previous: Query): Changed | undefined {
  const at = items.findIndex(({ meaning }) => meaning?.shift !== undefined);
  const by = items[at]?.meaning?.shift;
  // 跟前一年比涨了多少: growth is on the time before
  const isGrowth = items.some(({ meaning }) => meaning?.words.some(({ value }) => value === 'growth'));
  const days = by === undefined || isGrowth ? undefined : daysOf(previous);
  if (by === undefined || days === undefined) return undefined;
  const period = moved(days, by);
  // a year has no quarter before it
  if (period === undefined || lengthOf(days) > Math.abs(by)) return undefined;
  const claim: Claim = { ...bareClaim, takes: 'date', value: period.to, period, items: [at] };
  return { items: spend(items, [at]), claims: [claim] };
}

/** The time of a question: its period, the month of its day, its year. */
function daysOf({ period, asOf, year }: Query): Days | undefined {
  if (period !== undefined) return 'from' in (period as Days) ? (period as Days) : undefined;
  if (typeof asOf === 'string') return months(Number(asOf.slice(0, 4)), Number(asOf.slice(5, 7)));
  return typeof year === 'number' ? months(year, 1, 12) : undefined;
}

/** Whole months, so many of them later; undefined for other days. */
function moved({ from, to }: Days, by: number): Days | undefined {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const count = lengthOf({ from, to });
  const isWhole = from.endsWith('-01') && months(year, month, month + count - 1).to === to;
  return isWhole ? months(year, month + by, month + by + count - 1) : undefined;
}

/** In months, the first and the last included. */
function lengthOf({ from, to }: Days): number {
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return count(to) - count(from) + 1;
}
