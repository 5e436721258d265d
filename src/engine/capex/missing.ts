import { rangeOf } from '../../quantity/range-of.ts';
import type { Note } from '../answer.ts';
import { accountsOf } from '../companies/figures.ts';
import { isYear } from '../companies/spans.ts';
import type { Spender } from '../companies/spender.ts';
import type { World } from '../intent.ts';
import { type Period, timeOf } from '../period.ts';

/** Why a company's time is not all there: not reported yet, in part, or not known. */
export function missingOf(
  { company, period, state, latest, own, ownPart, accounts }: Spender,
  isAlone: boolean,
  world: World,
): Note[] {
  const time = timeOf(period);
  if (state === 'so-far') {
    const values = { company, asOf: accounts.at(-1)?.to ?? '' };
    return [{ key: isAlone ? 'reported-so-far' : 'reported-up-to', values }];
  }
  if (state === 'whole') return [];
  if (latest === undefined) {
    const unknown: Note =
      own === undefined
        ? (partOf(company, period, ownPart) ?? { key: 'no-accounts-known', values: { company, time } })
        : { key: 'own-figure-alone', values: { company } };
    return [unknown, ...yearsAlone(company, period, world)];
  }
  const { low, mid, high, unit } = latest.figure;
  const values = { company, time, latest: timeOf(latest), value: { low, mid, high, unit } };
  if (state === 'ahead') {
    const key = period.to > world.now ? 'not-over-yet' : 'not-reported-yet';
    return [{ key, values }, ...announced(company, period, world)];
  }
  return [{ key: state === 'gap' ? 'quarter-unknown' : 'no-accounts-known', values: { company, time } }];
}

/** What a company that files none of it told of a part of the time. */
function partOf(company: string, period: Period, ownPart: Spender['ownPart'] | undefined): Note | undefined {
  const [first, last] = [ownPart?.accounts[0], ownPart?.accounts.at(-1)];
  if (ownPart === undefined || first === undefined || last === undefined) return undefined;
  const { low, mid, high, unit } = rangeOf(ownPart.amount);
  const values = {
    company,
    time: timeOf(period),
    known: timeOf({ from: first.from, to: last.to }),
    value: { low, mid, high, unit },
  };
  return { key: 'own-part-known', values };
}

/** Of a company that has filed years and no quarter, the year that the time lies in, or else the last. */
function yearsAlone(company: string, { from, to }: Period, world: World): Note[] {
  const years = accountsOf(company, 'capex', world).filter(isYear);
  const year = years.find((one) => one.from <= from && one.to >= to) ?? years.at(-1);
  if (year === undefined) return [];
  const { low, mid, high, unit } = year.figure;
  const values = { company, year: timeOf(year), value: { low, mid, high, unit } };
  return [{ key: 'years-alone-filed', values }];
}

/** How many of several have reported only a part of the time. */
export function partlyReported(spenders: readonly Spender[]): Note[] {
  const count = spenders.filter(({ state }) => state === 'so-far').length;
  return count === 0 ? [] : [{ key: 'partly-reported', values: { count } }];
}

/** Results were announced, and the filing that has their figures is not known here yet. */
function announced(company: string, period: Period, { catalogue, now }: World): Note[] {
  const day = catalogue.history(company, 'resultsAnnounced', now).findLast(({ asOf }) => asOf > period.to);
  return day === undefined ? [] : [{ key: 'results-announced', values: { company, asOf: day.asOf } }];
}

/** What the total is the sum of, where that is less than, or other than, the cash of all. */
export function sumOfSome(spenders: readonly Spender[]): Note[] {
  const known = spenders.filter(({ amount }) => amount !== undefined).length;
  if (known > 0 && known < spenders.length)
    return [{ key: 'sum-of-some', values: { known, asked: spenders.length } }];
  const isOwn = spenders.length > 1 && spenders.every(({ own, latest }) => own !== undefined && !latest);
  return isOwn ? [{ key: 'own-figures-alone', values: { count: spenders.length } }] : [];
}
