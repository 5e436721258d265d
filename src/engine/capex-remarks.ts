import { lastDay } from '../catalogue/dates.ts';
import { rangeOf } from '../quantity/range-of.ts';
import type { Note } from './answer.ts';
import { missingOf, partlyReported, sumOfSome } from './capex-missing.ts';
import { fiscalName, timeCovered } from './capex-times.ts';
import { contextOf } from './company-context.ts';
import { accountsOf, publishedOf } from './company-figures.ts';
import type { World } from './intent.ts';
import { type Period, timeOf } from './period.ts';
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
    ...spenders.flatMap((spender) => missingOf(spender, isAlone, asked)),
    ...(isAlone ? [] : partlyReported(spenders)),
    ...sumOfSome(spenders),
    ...ranking(spenders, asked.query),
    ...growing(spenders, asked.query),
    ...(spenders.some(({ amount }) => amount !== undefined) ? [{ key: 'cash-definition' }] : []),
    ...spenders.flatMap((spender) => definitionOf(spender, asked.world)),
    ...spenders.flatMap((spender) => timeCovered(spender, asked.period)),
    ...(isAlone ? spenders.flatMap((spender) => nameOfTime(spender, asked.world)) : []),
    ...spenders.flatMap(restated),
    ...(asked.query.measure === 'share' && spenders.some(({ revenue }) => revenue === undefined)
      ? [{ key: 'revenue-unknown' }]
      : []),
    ...(isAlone ? spenders.flatMap(({ company }) => contextOf(company, asked.period, asked.world)) : []),
    ...age(spenders, asked.world),
    ...unverified(spenders),
  ];
}

/** What a company with years of its own calls the time of its accounts. */
function nameOfTime({ company, accounts }: Spender, world: World): Note[] {
  const [first, last] = [accounts[0], accounts.at(-1)];
  if (first === undefined || last === undefined) return [];
  return fiscalName(company, { from: first.from, to: last.to }, world);
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
  const accounts = spenders.flatMap(({ accounts, own, latest }) => [
    ...accounts.map(({ figure }) => ({ name: 'total', figure })),
    // with no cash of a filing the total is the company's own figure
    ...(own?.accounts ?? []).map(({ figure }) => ({ name: latest ? 'reported' : 'total', figure })),
  ]);
  const names = new Set(accounts.flatMap(({ name, figure }) => (figure.verified ? [] : [name])));
  return [...names].map((name) => ({ key: 'unverified', values: { name } }));
}
