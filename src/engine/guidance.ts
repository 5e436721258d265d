import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Range } from '../quantity/range.ts';
import type { Table } from './answer.ts';
import { asPublished } from './as-published.ts';
import { accountsOf } from './company-figures.ts';
import { conclude } from './conclude.ts';
import { isFiscal, yearOf } from './fiscal-period.ts';
import { guidanceRemarks, remarksOnSeveral } from './guidance-remarks.ts';
import { revisionOf, type Told, toldOf } from './guidance-statements.ts';
import { inquire } from './inquiry.ts';
import type { Intent, World } from './intent.ts';
import { ownSpendingOf } from './own-spending.ts';
import type { Query } from './query.ts';
import { spendingOf } from './spending.ts';

/** What companies said they would spend in a year: the last word, every word before it, and what came of it. */
export const guidance: Intent = {
  id: 'guidance',
  slots: { companies: { takes: 'companies' }, year: { takes: 'year' } },
  requires: [['companies']],
  assumes: [],

  complete: (query: Query, catalogue: Catalogue) => {
    const [company] = query.companies as readonly string[];
    const { year } = query;
    return isFiscal(year) ? { ...query, year: yearOf(year, catalogue.thing(company ?? '')) } : query;
  },

  answer(query, world) {
    const inquiry = inquire(query, world);
    const companies = query.companies as readonly string[];
    const told = companies.map((company) => toldOf(company, query.year as number | undefined, world));
    const ranges = told.flatMap(({ amount }) => amount ?? []);
    const [only, another] = told;
    return conclude(inquiry, {
      total: ranges.length === 0 ? null : asPublished('total', known(summed(ranges), told)),
      figures: another === undefined && only !== undefined ? actualOf(only, world) : {},
      table: another === undefined && only !== undefined ? historyOf(only) : tableOf(told),
      caveats:
        another === undefined
          ? told.flatMap((one) => guidanceRemarks(one, world))
          : remarksOnSeveral(told, world),
      sources: told.flatMap(({ statements }) => statements.flatMap(({ figure }) => figure.sources)),
      next: companies.some((company) => accountsOf(company, 'capex', world).length > 0)
        ? [{ intent: 'capex', companies, measure: 'amount' }]
        : [],
    });
  },
};

function known(range: Range, told: readonly Told[]) {
  const figures = told.flatMap(({ best }) => (best === undefined ? [] : [best.figure]));
  return {
    ...range,
    asOf:
      figures
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? '',
    sources: figures.flatMap(({ sources }) => sources),
    verified: figures.every(({ verified }) => verified),
    stale: false,
    figures,
  };
}

/** Ends added up: what each would spend at least, and at most. */
function summed(ranges: readonly Range[]): Range {
  const sum = (end: 'low' | 'mid' | 'high') => ranges.reduce((all, range) => all + range[end], 0);
  return { low: sum('low'), mid: sum('mid'), high: sum('high'), unit: 'USD' };
}

/** What was spent in the time it was said of, as far as that is reported. */
function actualOf({ company, best }: Told, world: World) {
  if (best === undefined) return {};
  const { amount, state } = spendingOf(company, best.period, world);
  const own = ownSpendingOf(company, best.period, world);
  return {
    ...(amount === undefined
      ? {}
      : { [state === 'so-far' ? 'spentSoFar' : 'actual']: { ...amount, working: [] } }),
    ...(own === undefined ? {} : { reported: { ...own.amount, working: [] } }),
  };
}

/** Every word about the year, oldest first. */
function historyOf({ statements }: Told): Table | undefined {
  const guided = statements.filter(({ amount }) => amount !== undefined);
  if (guided.length === 0) return undefined;
  const rows = guided.map((statement) => [
    statement.figure.asOf,
    `${statement.period.from}/${statement.period.to}`,
    statement.amount ?? null,
    revisionOf(statement, guided),
  ]);
  return { columns: ['said-on', 'about-time', 'guided', 'revision'], rows };
}

function tableOf(told: readonly Told[]): Table {
  const rows = told.map(({ company, best, amount }) => [
    company,
    best === undefined ? null : `${best.period.from}/${best.period.to}`,
    amount ?? null,
    best?.figure.asOf ?? null,
  ]);
  return { columns: ['company', 'about-time', 'guided', 'said-on'], rows };
}
