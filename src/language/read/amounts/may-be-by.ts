import type { Quantity } from './item.ts';
import { PIECE } from './rate-at.ts';
import { baseOf, hoursOf, isTimeUnit, SERVED } from './units.ts';

/** "$2 a month", "10M chats a day", "8 hours a day": what a unit with an article may be a rate of. */
export function mayBePerOne(quantity: Quantity | undefined): boolean {
  if (quantity === undefined) return false;
  return RATED.has(quantity.kind) || SERVED.has(quantity.unit ?? '');
}

const RATED: ReadonlySet<Quantity['kind']> = new Set(['money', 'duration', 'number']);

/** Whether a unit with an article is what a quantity is by: of a bare number only when it is a price tag, "27k a card". */
export function mayBeOne(rate: readonly string[], last: Quantity | undefined): boolean {
  if (last?.kind !== 'number') return mayHave(rate, last);
  // "5.50 an hour each"
  const timed = rate.includes('hour') ? rate.filter((unit) => unit !== PIECE) : rate;
  if (isHourly(last) && timed.every((unit) => HOURLY.has(unit))) return true;
  return last.counter === undefined && last.mid >= CHEAPEST_TAG && rate.every((unit) => PIECES.has(unit));
}

/**
 * A price without a unit is for the thing, and a number without a currency a price at all, only from a price tag's
 * size on: "350 of them, 25k each".
 */
export const CHEAPEST_TAG = 100;

/** Up to this, a price without a unit ("at $2.50") is for an hour of the thing (USD). */
export const DEAREST_HOUR = 20;

/** "at 2.50", "4.10 an hour": a number with cents may be the price of an hour. */
export function isHourly({ kind, mid, low, high, counter }: Quantity): boolean {
  const isSum = kind === 'number' && counter === undefined && low === high && !Number.isInteger(mid);
  return isSum && mid >= 1 && mid <= DEAREST_HOUR;
}

const HOURLY: ReadonlySet<string> = new Set(['hour', 'accelerator']);

const PIECES: ReadonlySet<string> = new Set(['accelerator', 'server', PIECE]);

/** Whether something may be by a rate. A length of time is by a longer one alone, cards counted by what holds them: "8 hours a day", 每台8卡. */
export function mayHave(rate: readonly string[], { kind, said, counter }: Partial<Quantity> = {}): boolean {
  const [unit = '', ...others] = rate;
  if (counter !== undefined) return (unit === 'server' || unit === 'rack') && others.length === 0;
  if (said !== undefined && baseOf(said)?.base === 'W' && isTimeUnit(unit)) return false;
  if (kind !== 'duration') return true;
  const isLonger =
    isTimeUnit(unit) && said !== undefined && isTimeUnit(said) && hoursOf[said] < hoursOf[unit];
  return isLonger && others.length === 0;
}

/** "a month at 9 cents/kWh", 每天五亿token 每月: one price has one time, and that of energy or tokens none. */
export function goTogether(one: readonly string[], other: readonly string[]): boolean {
  const both = [...one, ...other];
  const times = both.filter(isTimeUnit).length;
  return times < 2 && (times === 0 || !both.some((unit) => TIMELESS.has(baseOf(unit)?.base ?? '')));
}

const TIMELESS: ReadonlySet<string> = new Set(['Wh', 'tokens']);

/** What there may be so much of by something: "$2/hr", "1.2 kW per GPU"; a price may lack its currency: "38k a pop". */
export function mayBeBy({ kind, unit, counter }: Quantity): boolean {
  if (unit === 'accelerator-hours') return false;
  return MEASURED.has(kind) || (kind === 'number' && (counter ?? 'accelerator') === 'accelerator');
}

const MEASURED: ReadonlySet<Quantity['kind']> = new Set(['money', 'quantity', 'duration']);
