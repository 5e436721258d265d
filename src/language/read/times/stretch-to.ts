import { dayAfter } from '../../../engine/companies/fiscal-calendar.ts';
import { daysAfter } from '../../../quantity/days.ts';
import { isMarked } from '../amounts/is-marked.ts';
import { bareQuantity, type Item, type Quantity } from '../amounts/item.ts';
import { hoursOf, isTimeUnit } from '../amounts/units.ts';
import { exactly } from '../numbers/part.ts';
import { daysBack, months } from './calendar.ts';
import type { Found } from './length-at.ts';
import type { Period } from './period.ts';

/** A length of time, or a year or quarter of whoever is asked about, and the item after it. */
export interface Length {
  readonly quantity: Quantity;
  readonly fiscal?: 'year' | 'quarter';
  readonly next: number;
}

/** A fiscal year or quarter ends within so many days of the day or month that is named. */
const SLACK_DAYS = 20;

/** "three months", "the year", "quarter", "fiscal year", "fiscal fourth quarter", 财年. */
export function lengthAt(items: readonly Item[], at: number): Length | undefined {
  const isFiscal = isMarked(items[at], 'fiscal');
  // "fourth fiscal quarter" says both, "fiscal fourth quarter" one after the other
  const isOne = isFiscal && items[at]?.meaning?.date !== undefined;
  const place = isFiscal && !isOne ? at + 1 : at;
  const { quantity, meaning, end = 0 } = items[place] ?? {};
  if (quantity?.kind === 'duration') {
    if (isFiscal || quantity.low !== quantity.high || quantity.unclear || quantity.per) return undefined;
    return { quantity, next: at + 1 };
  }
  const date = meaning?.date;
  const isNumbered = isFiscal && date !== undefined && 'quarter' in date;
  const unit = isNumbered ? 'quarter' : meaning?.unit;
  const isUnit = unit === 'year' || unit === 'quarter' || unit === 'month';
  if (!isFiscal && !isUnit) return undefined;
  const said = isUnit ? unit : 'year';
  const one = { ...bareQuantity, kind: 'duration', ...exactly(hoursOf[said]), said, end } as const;
  const fiscal = said === 'quarter' ? 'quarter' : 'year';
  return { quantity: one, next: isUnit ? place + 1 : at + 1, ...(isFiscal ? { fiscal } : {}) };
}

/** So long, up to the last day of a time; of one that is over that day may be what is asked of. */
export function stretchTo(
  { to }: Period,
  { quantity, fiscal }: Length,
  now: string,
): Pick<Found, 'period' | 'length'> {
  if (fiscal !== undefined) {
    const day = daysAfter(to, -SLACK_DAYS);
    return { period: { from: day, to, fiscal: { fiscal, shift: 0, day } } };
  }
  const { said = '', mid } = quantity;
  const count = mid / hoursOf.month;
  const [year = 0, month = 0] = to.split('-').map(Number);
  const isWhole = isTimeUnit(said) && Number.isInteger(count) && months(year, month).to === to;
  const from = isWhole ? months(year, month - count + 1).from : dayAfter(daysBack(mid, said, to).to);
  return { period: { from, to, ...(to > now ? { range: true } : {}) }, length: quantity };
}
