import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Answer, Table } from './answer.ts';
import { tableByYear } from './capex/by-year.ts';
import { capexChart } from './capex/chart.ts';
import { figuresOf, shareOf, totalOf } from './capex/figures.ts';
import { followUps } from './capex/follow-ups.ts';
import { remarksOn } from './capex/remarks.ts';
import { samePart } from './capex/same-part.ts';
import { spendersOver } from './capex/spenders-over.ts';
import { capexTable } from './capex/table.ts';
import { lastOf, withoutNeedlessBy } from './capex/told-by.ts';
import { withTwoTimes } from './capex/two-times.ts';
import { against, versusTable } from './capex/versus.ts';
import { companiesOf } from './companies/fiscal-calendar.ts';
import { OWN_CALENDAR, resolveFiscal } from './companies/fiscal-period.ts';
import { reportedTime } from './companies/reported-time.ts';
import type { Spender } from './companies/spender.ts';
import { conclude } from './conclude.ts';
import { inquire } from './inquiry.ts';
import type { Intent, World } from './intent.ts';
import type { Period } from './period.ts';
import type { Query } from './query.ts';

/**
 * What companies spent on property and equipment, as their filings say: cash paid, summed over companies and time; the
 * company's own figure beside it. With no time named, the newest quarter that all of them have reported.
 */
export const capex: Intent = {
  id: 'capex',
  slots: {
    companies: { takes: 'companies' },
    period: { takes: 'period' },
    /** The earlier time it is set against. */
    versus: { takes: 'period' },
    /** Whose fiscal time the period is: without it the calendar's, or the only company's. */
    calendar: { takes: 'word', words: [OWN_CALENDAR] },
    measure: {
      takes: 'word',
      words: ['amount', 'growth', 'rank', 'total', 'share'],
      default: 'amount',
    },
    asks: { takes: 'word', words: ['growthQuarter', 'averageQuarter'] },
    /** Which end of the companies is asked about, where it is not the upper. */
    end: { takes: 'word', words: ['least'] },
    /** What several quarters are told by. */
    by: { takes: 'word', words: ['year', 'quarter'] },
  },
  // A measure alone is asked of all: "who spent most last quarter".
  requires: [['companies', 'measure']],
  assumes: [],

  complete(query: Query, catalogue: Catalogue) {
    const all = companiesOf(catalogue).map(({ id }) => id);
    // a time that nothing is set against is the time itself
    const { versus, ...rest } = query;
    const timed = query.period === undefined && versus !== undefined ? { ...rest, period: versus } : query;
    const companies = (query.companies ?? all) as readonly string[];
    const resolved = resolveFiscal({ ...timed, companies }, catalogue);
    return withTwoTimes(withoutNeedlessBy(resolved), catalogue.thing(companies[0] ?? ''));
  },

  answer(query, world) {
    const companies = query.companies as readonly string[];
    const asked = (query.period as Period | undefined) ?? lastOf(query.by, world.now);
    const period = reportedTime(companies, asked, world);
    const spenders = spendersOver(period, query, world);
    const versus = query.versus as Period | undefined;
    const part = versus && samePart(spenders, { period, versus });
    if (part === undefined) return ofSpenders(spenders, { query, period, world });
    const cut = { ...query, ...part };
    return ofSpenders(spendersOver(part.period, cut, world), { query: cut, period: part.period, world });
  },
};

interface Asked {
  readonly query: Query;
  readonly period: Period;
  readonly world: World;
}

function ofSpenders(spenders: readonly Spender[], asked: Asked): Answer {
  const { query, period, world } = asked;
  const total = totalOf(spenders);
  const share = query.measure === 'share' ? { share: shareOf(spenders) } : {};
  const versus = query.versus as Period | undefined;
  const before = versus === undefined ? undefined : spendersOver(versus, query, world);
  const figures = figuresOf(spenders, total, query.asks === 'averageQuarter');
  return conclude(
    { ...inquire(query, world), query: { ...query, period } },
    {
      total,
      figures: { ...(before === undefined ? figures : against(spenders, before)), ...share },
      table: before === undefined ? tableFor(spenders, asked) : versusTable(spenders, before),
      chart: capexChart(companiesIn(spenders), around(spenders, versus ?? period), world),
      caveats: remarksOn(spenders, asked),
      sources: [...spenders, ...(before ?? [])].flatMap(({ accounts, latest, ownPart }) =>
        (accounts.length > 0
          ? accounts
          : latest === undefined
            ? (ownPart?.accounts ?? [])
            : [latest]
        ).flatMap(({ figure }) => figure.sources),
      ),
      next: followUps(query, spenders, period, world),
    },
  );
}

function tableFor(spenders: readonly Spender[], asked: Asked): Table | undefined {
  const { query, period, world } = asked;
  const isOfGrowth = query.measure === 'growth';
  const yearly =
    query.by === 'year' ? tableByYear(companiesIn(spenders), period, isOfGrowth, world) : undefined;
  return yearly ?? capexTable(spenders, asked);
}

function companiesIn(spenders: readonly Spender[]): string[] {
  return spenders.map(({ company }) => company);
}

/** From the first day of any of the times to the last. */
function around(spenders: readonly Spender[], other: Period): Period {
  const times = [other, ...spenders.map(({ period }) => period)];
  const [from = other.from] = times.map((time) => time.from).sort();
  return { from, to: times.map(({ to }) => to).reduce((last, to) => (to > last ? to : last), other.to) };
}
