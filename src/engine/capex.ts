import type { Catalogue } from '../catalogue/catalogue.ts';
import { dividedBy, type Estimate } from '../quantity/estimate.ts';
import { sumOf } from '../quantity/sum-of.ts';
import { capexChart } from './capex-chart.ts';
import { remarksOn } from './capex-remarks.ts';
import { capexTable } from './capex-table.ts';
import { conclude } from './conclude.ts';
import { companiesOf } from './fiscal-calendar.ts';
import { resolveFiscal } from './fiscal-period.ts';
import { toldOf } from './guidance-statements.ts';
import { inquire } from './inquiry.ts';
import type { Intent, World } from './intent.ts';
import type { Period } from './period.ts';
import { type Query, without } from './query.ts';
import { reportedTime } from './reported-time.ts';
import { type Spender, spenderOf } from './spender.ts';
import { growthOn, spendingOf } from './spending.ts';

/**
 * What companies spent on property and equipment, as their filings say: cash paid, summed over companies and time; the
 * company's own figure beside it. With no time named, the newest quarter that all of them have reported.
 */
export const capex: Intent = {
  id: 'capex',
  slots: {
    companies: { takes: 'companies' },
    period: { takes: 'period' },
    measure: {
      takes: 'word',
      words: ['amount', 'growth', 'rank', 'total', 'share'],
      default: 'amount',
    },
  },
  // A measure alone is asked of all: "who spent most last quarter".
  requires: [['companies', 'measure']],
  assumes: [],

  complete(query: Query, catalogue: Catalogue) {
    const all = companiesOf(catalogue).map(({ id }) => id);
    return resolveFiscal({ ...query, companies: query.companies ?? all }, catalogue);
  },

  answer(query, world) {
    const inquiry = inquire(query, world);
    const companies = query.companies as readonly string[];
    const period = reportedTime(companies, query.period as Period | undefined, world);
    const spenders = companies.map((company) => spenderOf(company, period, world));
    const total = totalOf(spenders);
    const [only, another] = spenders;
    const figures = another === undefined && only !== undefined ? figuresOf(only) : together(spenders, total);
    const share = query.measure === 'share' ? { share: shareOf(spenders) } : {};
    return conclude(
      { ...inquiry, query: { ...query, period } },
      {
        total,
        figures: { ...figures, ...share },
        table: capexTable(spenders, { query, period, world }),
        chart: capexChart(companies, period, world),
        caveats: remarksOn(spenders, { query, period, world }),
        sources: spenders.flatMap(({ accounts, latest }) =>
          (accounts.length > 0 ? accounts : latest === undefined ? [] : [latest]).flatMap(
            ({ figure }) => figure.sources,
          ),
        ),
        next: followUps(query, spenders, period, world),
      },
    );
  },
};

/** Cash, summed; where none of the companies has any, what all of them call it themselves. */
function totalOf(spenders: readonly Spender[]): Estimate | null {
  const cash = spenders.flatMap(({ amount }) => amount ?? []);
  if (cash.length > 0) return sumOf(cash, { name: 'total', unit: 'USD' });
  const own = spenders.flatMap((spender) =>
    spender.latest === undefined ? (spender.own?.amount ?? []) : [],
  );
  return own.length === 0 || own.length < spenders.length ? null : sumOf(own, { name: 'total', unit: 'USD' });
}

function figuresOf({ growth, growthQuarter, own }: Spender): Record<string, Estimate> {
  return {
    ...(growth === undefined ? {} : { growth }),
    ...(growthQuarter === undefined ? {} : { growthQuarter }),
    ...(own === undefined ? {} : { reported: own.amount }),
    ...(own?.growth === undefined ? {} : { reportedGrowth: own.growth }),
  };
}

/** Of several, how much more all of them spent than the year before; nothing unless that is known of each. */
function together(spenders: readonly Spender[], total: Estimate | null): Record<string, Estimate> {
  const before = spenders.flatMap((spender) => spender.before ?? []);
  if (total === null || before.length < spenders.length) return {};
  return { growth: growthOn(total, sumOf(before, { name: 'year-before', unit: 'USD' }), 'growth') };
}

/** Spent ÷ taken in; null unless both are known of every company. */
function shareOf(spenders: readonly Spender[]): Estimate | null {
  const amounts = spenders.flatMap(({ amount }) => amount ?? []);
  const revenues = spenders.flatMap(({ revenue }) => revenue ?? []);
  if (amounts.length < spenders.length || revenues.length < spenders.length) return null;
  return dividedBy(
    sumOf(amounts, { name: 'total', unit: 'USD' }),
    sumOf(revenues, { name: 'revenue', unit: 'USD' }),
    { name: 'share', unit: 'fraction' },
  );
}

/** Growth, the rank among the largest, and what was said of the year to come: where something is known of it. */
function followUps(query: Query, spenders: readonly Spender[], period: Period, world: World): Query[] {
  const { measure } = query;
  const companies = query.companies as readonly string[];
  const timed = query.period === undefined ? { ...query, period } : query;
  const ranked = { ...timed, companies: LARGEST, measure: 'rank' };
  const isRankable = LARGEST.some((company) => spendingOf(company, period, world).amount !== undefined);
  const isGuided = companies.some((company) => toldOf(company, undefined, world).statements.length > 0);
  return [
    ...(measure === 'growth' || spenders.every(({ growth }) => growth === undefined)
      ? []
      : [{ ...timed, measure: 'growth' }]),
    ...(measure === 'rank' || !isRankable ? [] : [ranked]),
    ...(isGuided ? [{ ...without(query, 'period', 'measure'), intent: 'guidance', companies }] : []),
  ];
}

/** Those whose spending others are set against. */
const LARGEST = ['amazon', 'microsoft', 'alphabet', 'meta'];
