import { dividedBy, type Estimate, exactly } from '../../quantity/estimate.ts';
import { sumOf } from '../../quantity/sum-of.ts';
import { isQuarter } from '../companies/spans.ts';
import type { Spender } from '../companies/spender.ts';
import { growthOn } from '../companies/spending.ts';

/** Cash, summed; where none of the companies has any, what all of them call it themselves. */
export function totalOf(spenders: readonly Spender[]): Estimate | null {
  const cash = spenders.flatMap(({ amount }) => amount ?? []);
  if (cash.length > 0) return sumOf(cash, { name: 'total', unit: 'USD' });
  const own = spenders.flatMap((spender) =>
    spender.latest === undefined ? (spender.own?.amount ?? []) : [],
  );
  return own.length === 0 || own.length < spenders.length ? null : sumOf(own, { name: 'total', unit: 'USD' });
}

/** Growth and the company's own figure; of several growth alone. */
export function figuresOf(
  spenders: readonly Spender[],
  total: Estimate | null,
  isAveraged: boolean,
): Record<string, Estimate> {
  const [only, another] = spenders;
  if (another !== undefined || only === undefined) return ofSeveral(spenders, total);
  return { ...ofOne(only), ...(isAveraged ? averageOf(only) : {}) };
}

/** A quarter of what was spent over several, where they are told. */
function averageOf({ amount, accounts }: Spender): Record<string, Estimate> {
  if (amount === undefined || accounts.length < 2 || !accounts.every(isQuarter)) return {};
  const count = exactly(accounts.length, { name: 'quarters', unit: 'ratio' });
  return { averageQuarter: dividedBy(amount, count, { name: 'averageQuarter', unit: 'USD' }) };
}

/** Where the company's own figure is all there is, its growth is the growth. */
function ofOne({ amount, growth, growthQuarter, own }: Spender): Record<string, Estimate> {
  const isOwnAlone = amount === undefined && growth === undefined;
  const grown = isOwnAlone && own?.growth ? { ...own.growth, name: 'growth' } : growth;
  return {
    ...(grown === undefined ? {} : { growth: grown }),
    ...(growthQuarter === undefined ? {} : { growthQuarter }),
    ...(own === undefined ? {} : { reported: own.amount }),
    ...(own?.growth === undefined || isOwnAlone ? {} : { reportedGrowth: own.growth }),
  };
}

/** Of several, how much more those that are in the sum spent than before; nothing unless that is known of each. */
function ofSeveral(spenders: readonly Spender[], total: Estimate | null): Record<string, Estimate> {
  const summed = spenders.filter(({ amount }) => amount !== undefined);
  if (total === null || summed.length === 0) return {};
  const grown = (name: string, base: string, before: readonly Estimate[]) =>
    before.length < summed.length
      ? {}
      : { [name]: growthOn(total, sumOf(before, { name: base, unit: 'USD' }), name) };
  return {
    ...grown(
      'growth',
      'year-before',
      summed.flatMap(({ before }) => before ?? []),
    ),
    ...grown(
      'growthQuarter',
      'quarter-before',
      summed.flatMap(({ quarterBefore }) => quarterBefore ?? []),
    ),
  };
}

/** Spent ÷ taken in; null unless both are known of every company. */
export function shareOf(spenders: readonly Spender[]): Estimate | null {
  const amounts = spenders.flatMap(({ amount }) => amount ?? []);
  const revenues = spenders.flatMap(({ revenue }) => revenue ?? []);
  if (amounts.length < spenders.length || revenues.length < spenders.length) return null;
  return dividedBy(
    sumOf(amounts, { name: 'total', unit: 'USD' }),
    sumOf(revenues, { name: 'revenue', unit: 'USD' }),
    { name: 'share', unit: 'fraction' },
  );
}
