import type { Note } from '../answer.ts';
import { contextOf } from '../companies/context.ts';
import { publishedOf } from '../companies/figures.ts';
import { fiscalTimeOf, OWN_CALENDAR } from '../companies/fiscal-period.ts';
import type { Spender } from '../companies/spender.ts';
import type { World } from '../intent.ts';
import { type Period, timeOf } from '../period.ts';
import type { Query } from '../query.ts';
import { ageOf } from './age.ts';
import { growing, growthUnknown } from './growth.ts';
import { growingByYear } from './growth-by-year.ts';
import { missingOf, partlyReported, sumOfSome } from './missing.ts';
import { standingsOf } from './standing.ts';
import { isSideBySide } from './table.ts';
import { fiscalName, timeCovered } from './times.ts';

interface Asked {
  readonly query: Query;
  readonly period: Period;
  readonly world: World;
}

/** What must be said of these figures: what they are, whose time they cover, what is missing, how old they are. */
export function remarksOn(spenders: readonly Spender[], asked: Asked): Note[] {
  const isAlone = spenders.length === 1;
  const showsOwn = asked.query.versus === undefined && (isAlone || !isSideBySide(asked));
  return [
    ...spenders.flatMap((spender) => missingOf(spender, isAlone, asked.world)),
    ...(isAlone ? [] : partlyReported(spenders)),
    ...sumOfSome(spenders),
    ...standingsOf(spenders, asked.query),
    ...ownYears(spenders, asked),
    ...growing(spenders, asked.query),
    ...growingByYear(
      spenders.map(({ company }) => company),
      asked,
    ),
    ...(asked.query.versus === undefined ? growthUnknown(spenders, asked.query) : []),
    ...(spenders.some(({ amount }) => amount !== undefined) ? [{ key: 'cash-definition' }] : []),
    ...(showsOwn ? spenders.flatMap((spender) => definitionOf(spender, asked.world)) : []),
    ...spenders.flatMap(timeCovered),
    ...(isAlone || asked.query.calendar === OWN_CALENDAR
      ? spenders.flatMap((spender) => nameOfTime(spender, asked.world))
      : []),
    ...spenders.flatMap(restated),
    ...(asked.query.measure === 'share' ? withoutRevenue(spenders, asked.period) : []),
    ...(isAlone ? spenders.flatMap(({ company }) => contextOf(company, asked.period, asked.world)) : []),
    ...ageOf(
      spenders.map(({ company }) => company),
      asked.world,
    ),
    ...unverified(spenders, showsOwn),
  ];
}

/** That revenue is not known, or of some alone. */
function withoutRevenue(spenders: readonly Spender[], period: Period): Note[] {
  const known = spenders.filter(({ revenue }) => revenue !== undefined).length;
  if (known === spenders.length) return [];
  if (known === 0) return [{ key: 'revenue-unknown', values: { time: timeOf(period) } }];
  return [{ key: 'revenue-of-some', values: { known, asked: spenders.length } }];
}

/** What a company with years of its own calls the time of its accounts. */
function nameOfTime({ company, accounts }: Spender, world: World): Note[] {
  const [first, last] = [accounts[0], accounts.at(-1)];
  if (first === undefined || last === undefined) return [];
  return fiscalName(company, { from: first.from, to: last.to }, world);
}

/** That each of several is told by its own calendar, and what its time is called there. */
function ownYears([first, another]: readonly Spender[], { query, world }: Asked): Note[] {
  if (query.calendar !== OWN_CALENDAR || first === undefined || another === undefined) return [];
  const time = fiscalTimeOf(first.period, world.catalogue.thing(first.company));
  if (time === undefined || !('fiscalYear' in time)) return [];
  const year = String(time.fiscalYear);
  if (time.quarter !== undefined) return [{ key: 'own-quarters', values: { year, quarter: time.quarter } }];
  return [{ key: time.half === undefined ? 'own-years' : 'own-halves', values: { year } }];
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

function unverified(spenders: readonly Spender[], showsOwn: boolean): Note[] {
  const accounts = spenders.flatMap(({ accounts, own, latest }) => [
    ...accounts.map(({ figure }) => ({ name: 'total', figure })),
    // with no cash of a filing the total is the company's own figure
    ...(showsOwn || latest === undefined ? (own?.accounts ?? []) : []).map(({ figure }) => ({
      name: latest ? 'reported' : 'total',
      figure,
    })),
  ]);
  const names = new Set(accounts.flatMap(({ name, figure }) => (figure.verified ? [] : [name])));
  return [...names].map((name) => ({ key: 'unverified', values: { name } }));
}
