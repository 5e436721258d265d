import type { Figure } from '../../catalogue/catalogue.ts';
import type { World } from '../intent.ts';
import { once } from '../once.ts';
import { accountsOf } from './figures.ts';
import { calendarQuarterOf, isQuarter } from './spans.ts';

/** What a company paid for property and equipment in its quarters, by the first day of the calendar's that each counts to. */
export function byQuarter(company: string, world: World): ReadonlyMap<string, Figure> {
  return once(world, `by-quarter ${world.now} ${company}`, () => {
    const quarters = accountsOf(company, 'capex', world).filter(isQuarter);
    return new Map(quarters.map((one) => [calendarQuarterOf(one).from, one.figure]));
  });
}
