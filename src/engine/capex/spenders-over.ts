import { bySame, OWN_CALENDAR } from '../companies/fiscal-period.ts';
import { type Spender, spenderOf } from '../companies/spender.ts';
import type { World } from '../intent.ts';
import type { Period } from '../period.ts';
import type { Query } from '../query.ts';

/** Each company over a time, by its own calendar where that is asked for. */
export function spendersOver(period: Period, query: Query, world: World): Spender[] {
  const { catalogue } = world;
  const [first = '', ...others] = query.companies as readonly string[];
  const own = (company: string) =>
    query.calendar === OWN_CALENDAR
      ? bySame(period, catalogue.thing(first), catalogue.thing(company))
      : period;
  return [first, ...others].map((company) => spenderOf(company, own(company), world));
}
