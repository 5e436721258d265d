import type { World } from '../intent.ts';
import type { Period } from '../period.ts';
import { accountsOf } from './figures.ts';
import { calendarQuarterOf, isQuarter } from './spans.ts';

/** The calendar's quarter of the newest accounts that all of these companies have; those without any do not count. */
export function latestQuarter(companies: readonly string[], world: World): Period | undefined {
  const newest = companies.flatMap((company) => {
    const latest = ['capex', 'capexReported', 'capexReportedInYuan']
      .flatMap((kind) => accountsOf(company, kind, world).filter(isQuarter).at(-1) ?? [])
      .sort((a, b) => a.to.localeCompare(b.to))
      .at(-1);
    return latest === undefined ? [] : [calendarQuarterOf(latest)];
  });
  return newest.sort((a, b) => a.to.localeCompare(b.to))[0];
}
