import { daysBetween, lastDay } from '../catalogue/dates.ts';
import { rangeOf } from '../quantity/range-of.ts';
import type { Note } from './answer.ts';
import { contextOf } from './company-context.ts';
import { accountsOf, publishedOf } from './company-figures.ts';
import { fiscalQuarter, fiscalYear, fiscalYearOf } from './fiscal-calendar.ts';
import type { World } from './intent.ts';
import type { Period } from './period.ts';
import type { Query } from './query.ts';
import type { Spender } from './spender.ts';

interface Asked {
  readonly query: Query;
  readonly period: Period;
  readonly world: World;
}

/** What must be said of these figures: what they are, whose time they cover, what is missing, how old they are. */
export function remarksOn(spenders: readonly Spender[], asked: Asked): Note[] {
  const isAlone = spenders.length === 1;
  return [
    ...spenders.flatMap((spender) => missingOf(spender, asked)),
    ...ranking(spenders, asked.query),
    ...growing(spenders, asked.query),
    ...(spenders.some(({ amount }) => amount !== undefined) ? [{ key: 'cash-definition' }] : []),
    ...spenders.flatMap((spender) => definitionOf(spender, asked.world)),
    ...spenders.flatMap((spender) => timeCovered(spender, asked.period)),
    ...(isAlone ? spenders.flatMap((spender) => fiscalName(spender, asked.world)) : []),
    ...spenders.flatMap(restated),
    ...(asked.query.measure === 'share' && spenders.some(({ revenue }) => revenue === undefined)
      ? [{ key: 'revenue-unknown' }]
      : []),
    ...(isAlone ? spenders.flatMap(({ company }) => contextOf(company, asked.period, asked.world)) : []),
    ...age(spenders, asked.world),
    ...unverified(spenders),
  ];
}

function missingOf({ company, state, latest, own, accounts }: Spender, { period, world }: Asked): Note[] {
  const time = timeOf(period);
  if (state === 'so-far')
    return [{ key: 'reported-so-far', values: { company, asOf: accounts.at(-1)?.to ?? '' } }];
  if (state === 'whole') return [];
  if (latest === undefined) {
    if (own !== undefined) return [{ key: 'own-figure-alone', values: { company } }];
    return [{ key: 'no-accounts-known', values: { company, time } }];
  }
  const { low, mid, high, unit } = latest.figure;
  const values = { company, time, latest: timeOf(latest), value: { low, mid, high, unit } };
  if (state === 'ahead') {
    const key = period.to > world.now ? 'not-over-yet' : 'not-reported-yet';
    return [{ key, values }, ...announced(company, period, world)];
  }
  return [{ key: state === 'gap' ? 'quarter-unknown' : 'no-accounts-known', values: { company, time } }];
}

/** Results were announced, and the filing that has their figures is not known here yet. */
function announced(company: string, period: Period, { catalogue, now }: World): Note[] {
  const day = catalogue.history(company, 'resultsAnnounced', now).findLast(({ asOf }) => asOf > period.to);
  return day === undefined ? [] : [{ key: 'results-announced', values: { company, asOf: day.asOf } }];
}

/** Who spent most, said in the headline. */
function ranking(spenders: readonly Spender[], { measure }: Query): Note[] {
  const known = spenders.flatMap(({ company, amount }) =>
    amount === undefined ? [] : [{ company, value: rangeOf(amount) }],
  );
  const [first] = known.sort((a, b) => b.value.mid - a.value.mid);
  if (measure !== 'rank' || first === undefined || known.length < 2) return [];
  return [{ key: 'largest', values: { company: first.company, value: first.value, count: known.length } }];
}

/** What growth is against, where growth is asked of one company. */
function growing([only, another]: readonly Spender[], { measure }: Query): Note[] {
  if (measure !== 'growth' || another !== undefined || only?.growth === undefined) return [];
  return [{ key: 'year-on-year', values: { change: { value: rangeOf(only.growth).mid, unit: 'change' } } }];
}

function definitionOf({ company, own }: Spender, { catalogue }: World): Note[] {
  const ownDefinition = catalogue.thing(company)?.traits.ownDefinition;
  return own === undefined || ownDefinition === undefined
    ? []
    : [{ key: `own-${ownDefinition}`, values: { company } }];
}

/** A fiscal time of the company's own that is not the one asked about. */
function timeCovered({ company, accounts }: Spender, period: Period): Note[] {
  const [first, last] = [accounts[0], accounts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isSame = first.from === period.from && (last.to === period.to || last.to < period.to);
  if (isSame) return [];
  const covered = { from: first.from, to: last.to };
  return [
    { key: 'fiscal-time-covered', values: { company, covered: timeOf(covered), time: timeOf(period) } },
  ];
}

/** What the company itself calls the time: "quarter 3 of its fiscal 2024"; nothing where its years are the calendar's. */
function fiscalName({ company, accounts }: Spender, { catalogue }: World): Note[] {
  const [first, last] = [accounts[0], accounts.at(-1)];
  const thing = catalogue.thing(company);
  if (first === undefined || last === undefined || thing?.traits.fiscalYearEnd === '12-31') return [];
  const year = fiscalYearOf(thing, last.to);
  const values = { company, time: timeOf({ from: first.from, to: last.to }), year: String(year) };
  const isYear = isNear(fiscalYear(thing, year), { from: first.from, to: last.to });
  if (isYear) return [{ key: 'fiscal-year-named', values }];
  const quarter = [1, 2, 3, 4].find((number) => isNear(fiscalQuarter(thing, year, number), first));
  if (quarter === undefined || accounts.length > 1) return [];
  return [{ key: 'fiscal-quarter-named', values: { ...values, quarter: String(quarter) } }];
}

/** Whether two times begin and end within a week: long weeks are put differently. */
function isNear(one: Period, other: Period): boolean {
  const isClose = (a: string, b: string) => Math.abs(daysBetween(a, b)) <= 7;
  return isClose(one.from, other.from) && isClose(one.to, other.to);
}

function restated({ company, accounts }: Spender): Note[] {
  return accounts.flatMap(({ figure, first, from, to }) => {
    if (first === undefined) return [];
    const { low, mid, high, unit } = first;
    const values = { company, time: timeOf({ from, to }), value: { low, mid, high, unit } };
    return [{ key: 'restated', values: { ...values, asOf: publishedOf(figure) } }];
  });
}

/** How new the newest of these figures is, and when figures were last looked for. */
function age(spenders: readonly Spender[], world: World): Note[] {
  const latest = (days: readonly string[]) => days.reduce((a, b) => (a > b ? a : b), '');
  const sources = spenders
    .flatMap(({ company }) => KINDS.flatMap((kind) => accountsOf(company, kind, world)))
    .flatMap(({ figure }) => figure.sources);
  const filings = sources.filter(({ kind }) => kind === 'filing');
  const newest = filings.length > 0 ? filings : sources;
  if (newest.length === 0) return [];
  const published = latest(newest.map((source) => lastDay(source.published)));
  const checked = latest(newest.map(({ accessed }) => accessed));
  return [
    { key: filings.length > 0 ? 'filings-known' : 'own-figures-known', values: { published, checked } },
  ];
}

/** Kinds of figure an answer rests on. */
const KINDS = ['capex', 'capexReported', 'capexReportedInYuan'] as const;

function unverified(spenders: readonly Spender[]): Note[] {
  const accounts = spenders.flatMap(({ accounts, own }) => [
    ...accounts.map(({ figure }) => ({ name: 'total', figure })),
    ...(own?.accounts ?? []).map(({ figure }) => ({ name: 'reported', figure })),
  ]);
  const names = new Set(accounts.flatMap(({ name, figure }) => (figure.verified ? [] : [name])));
  return [...names].map((name) => ({ key: 'unverified', values: { name } }));
}

function timeOf({ from, to }: Period): string {
  return `${from}/${to}`;
}
