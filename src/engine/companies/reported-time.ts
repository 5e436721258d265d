import { daysAfter } from '../../quantity/days.ts';
import type { World } from '../intent.ts';
import { lengthOf, type Period } from '../period.ts';
import { fiscalQuarter, fiscalYearOf } from './fiscal-calendar.ts';
import { latestQuarter } from './latest-quarter.ts';
import { quarterAround, quarterBefore, quartersIn } from './spans.ts';

/** Days of a quarter, on average. */
const QUARTER = 365.25 / 4;

/**
 * The time that accounts can tell of: the newest quarter all of the companies have reported where none is asked about, the
 * quarter that holds a shorter time, and of "the last eight quarters", counted back from a day, as many that are reported.
 */
export function reportedTime(companies: readonly string[], asked: Period | undefined, world: World): Period {
  const newest = latestQuarter(companies, world) ?? quarterBefore(world.now);
  if (asked === undefined) return newest;
  const time = quarterAround(asked);
  if (time !== asked || !isCountedBack(companies, asked, world)) return time;
  const count = Math.max(1, Math.round(lengthOf(asked) / QUARTER));
  const to = newest.to < asked.to ? newest.to : quarterBefore(asked.to).to;
  const earlier = daysAfter(to, -(count + 1) * QUARTER);
  return { from: quartersIn({ from: earlier, to }).at(-count)?.from ?? asked.from, to };
}

/** From a day in the middle of a month, on which no quarter of these companies begins. */
function isCountedBack(companies: readonly string[], { from }: Period, { catalogue }: World): boolean {
  if (from.endsWith('-01')) return false;
  return !companies.some((id) => {
    const company = catalogue.thing(id);
    const year = fiscalYearOf(company, from);
    return [1, 2, 3, 4].some((quarter) => fiscalQuarter(company, year, quarter).from === from);
  });
}
