import { rangeOf } from '../../quantity/range-of.ts';
import type { Note } from '../answer.ts';
import { isQuarter, quarterBefore, yearBefore } from '../companies/spans.ts';
import type { Spender } from '../companies/spender.ts';
import { isSeveralYears, timeOf } from '../period.ts';
import type { Query } from '../query.ts';

/** What growth is against, where growth is asked of one company. */
export function growing([only, another]: readonly Spender[], { measure, asks, versus }: Query): Note[] {
  if (measure !== 'growth' || versus !== undefined || another !== undefined || only === undefined) return [];
  if (asks === 'growthQuarter') {
    const { growthQuarter } = only;
    const change = growthQuarter && { value: rangeOf(growthQuarter).mid, unit: 'change' as const };
    return change === undefined ? [] : [{ key: 'quarter-on-quarter', values: { change } }];
  }
  const { amount, own } = only;
  if (amount === undefined && own?.growth !== undefined)
    return [{ key: 'own-growth', values: { change: { value: rangeOf(own.growth).mid, unit: 'change' } } }];
  if (only.growth === undefined) return [];
  return [{ key: 'year-on-year', values: { change: { value: rangeOf(only.growth).mid, unit: 'change' } } }];
}

/** That growth cannot be said, since what was spent the time before is not known: of one company, or where growth is asked. */
export function growthUnknown(spenders: readonly Spender[], { measure, asks }: Query): Note[] {
  const isAsked = measure === 'growth';
  if (spenders.length > 1 && !isAsked) return [];
  const isSequential = asks === 'growthQuarter';
  return spenders.flatMap(({ company, period, amount, accounts, growth, growthQuarter }) => {
    const isKnown = (isSequential ? growthQuarter : growth) !== undefined;
    const isComparable = isSequential
      ? accounts.length === 1 && accounts.every(isQuarter)
      : !isSeveralYears(period);
    if (amount === undefined || isKnown || !isComparable) return [];
    const time = timeOf(isSequential ? quarterBefore(period.from) : yearBefore(period));
    return [{ key: isAsked ? 'growth-unknown' : 'time-before-unknown', values: { company, time } }];
  });
}
