import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Answer } from './answer.ts';
import { asPublished } from './as-published.ts';
import { accountsOf } from './companies/figures.ts';
import { isFiscal, yearOf } from './companies/fiscal-period.ts';
import { ownSpendingOf } from './companies/own-spending.ts';
import { spendingOf } from './companies/spending.ts';
import { conclude } from './conclude.ts';
import { guidanceRemarks } from './guidance/remarks.ts';
import { type Told, toldOf } from './guidance/statements.ts';
import { summed } from './guidance/sum.ts';
import { remarksOnSeveral } from './guidance/sum-remarks.ts';
import { guidanceBeside, guidanceOverTime } from './guidance/tables.ts';
import { inquire } from './inquiry.ts';
import type { Intent, World } from './intent.ts';
import type { Query } from './query.ts';
import { textSlot } from './slots.ts';

/**
 * What companies said they would spend in a year: the last word, or the word that stood on a day, with every word before
 * and after it, and what came of it.
 */
export const guidance: Intent = {
  id: 'guidance',
  slots: { companies: { takes: 'companies' }, year: { takes: 'year' }, asOf: { takes: 'date' } },
  requires: [['companies']],
  assumes: [],

  complete(query: Query, catalogue: Catalogue) {
    const companies = (query.companies ?? []) as readonly string[];
    const asOf = textSlot(query, 'asOf');
    const year = query.year ?? (asOf === undefined ? undefined : Number(asOf.slice(0, 4)));
    const number = isFiscal(year) ? yearOf(year, catalogue.thing(companies[0] ?? '')) : year;
    return { ...query, ...(number === undefined ? {} : { year: number }) };
  },

  answer(query, world) {
    const companies = query.companies as readonly string[];
    const year = query.year as number | undefined;
    const asOf = textSlot(query, 'asOf');
    const then = asOf !== undefined && asOf < world.now ? { ...world, now: asOf } : world;
    const told = companies.map((company) => toldOf(company, year, then));
    const [only, another] = told;
    return only !== undefined && another === undefined
      ? ofOne(only, toldOf(only.company, only.year, world), query, world)
      : ofSeveral(told, query, world);
  },
};

/** @param ever what it said of the year up to the clock's day, not only up to the day asked about */
function ofOne(told: Told, ever: Told, query: Query, world: World): Answer {
  const { company, amount, best } = told;
  return conclude(inquire(query, world), {
    total:
      amount === undefined || best === undefined ? null : asPublished('total', known(amount, [best.figure])),
    figures: spentSince(told, world),
    table: guidanceOverTime(ever),
    caveats: guidanceRemarks(told, ever, textSlot(query, 'asOf'), world),
    sources: ever.statements.flatMap(({ figure }) => figure.sources),
    next: followUps([company], world),
  });
}

function ofSeveral(told: readonly Told[], query: Query, world: World): Answer {
  const sum = summed(told);
  const figures = sum.counted.flatMap(({ best }) => best?.figure ?? []);
  return conclude(inquire(query, world), {
    total: sum.amount === undefined ? null : asPublished('total', known(sum.amount, figures)),
    table: guidanceBeside(told, world),
    caveats: remarksOnSeveral(
      told,
      sum,
      { asOf: textSlot(query, 'asOf'), year: query.year as number | undefined },
      world,
    ),
    sources: told.flatMap(({ statements }) => statements.flatMap(({ figure }) => figure.sources)),
    next: followUps(
      told.map(({ company }) => company),
      world,
    ),
  });
}

function known(range: NonNullable<Told['amount']>, figures: readonly NonNullable<Told['best']>['figure'][]) {
  const days = figures.map(({ asOf }) => asOf).sort();
  return {
    ...range,
    asOf: days.at(-1) ?? '',
    sources: figures.flatMap(({ sources }) => sources),
    verified: figures.every(({ verified }) => verified),
    stale: false,
    figures,
  };
}

/** What was spent in the time it was said of, as far as that is reported. */
function spentSince({ company, best }: Told, world: World) {
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

function followUps(companies: readonly string[], world: World): Query[] {
  const isKnown = companies.some((company) => accountsOf(company, 'capex', world).length > 0);
  return isKnown ? [{ intent: 'capex', companies, measure: 'amount' }] : [];
}
