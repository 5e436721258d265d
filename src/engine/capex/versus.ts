import { isDeepStrictEqual } from 'node:util';
import type { Estimate } from '../../quantity/estimate.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import { sumOf } from '../../quantity/sum-of.ts';
import type { Cell, Table } from '../answer.ts';
import { yearBefore } from '../companies/spans.ts';
import type { Spender } from '../companies/spender.ts';
import { growthOn } from '../companies/spending.ts';
import { timeOf } from '../period.ts';
import { cellOf } from './cell-of.ts';
import { isAsLong } from './same-part.ts';

/** What was spent in the earlier time, and the change from it: of the companies of which both times are known whole. */
export function against(
  spenders: readonly Spender[],
  before: readonly Spender[],
): Record<string, Estimate | null> {
  const earlier = before.flatMap(({ amount }) => amount ?? []);
  const isKnown = earlier.length === before.length && [...spenders, ...before].every(isWhole);
  if (earlier.length === 0) return { against: null };
  const sum = sumOf(earlier, { name: 'against', unit: 'USD' });
  if (!isKnown || !areAsLong(spenders, before)) return { against: sum };
  const now = spenders.flatMap(({ amount }) => amount ?? []);
  const change = changeOn(spenders, before);
  return { against: sum, [change]: growthOn(sumOf(now, { name: 'total', unit: 'USD' }), sum, change) };
}

function areAsLong(spenders: readonly Spender[], before: readonly Spender[]): boolean {
  return spenders.every(({ period }, at) => {
    const other = before[at]?.period;
    return other !== undefined && isAsLong(period, other);
  });
}

/** What a change is called: from the same time of the year before it is growth. */
function changeOn([now]: readonly Spender[], [before]: readonly Spender[]): 'growth' | 'changeAgainst' {
  const isYearOn = now !== undefined && isDeepStrictEqual(yearBefore(now.period), before?.period);
  return isYearOn ? 'growth' : 'changeAgainst';
}

/** Both times side by side: of one company a line each, of several a company a line. */
export function versusTable(spenders: readonly Spender[], before: readonly Spender[]): Table {
  const [only, another] = spenders;
  const [earlier] = before;
  if (only !== undefined && earlier !== undefined && another === undefined) {
    const rows = [earlier, only].map((spender): Cell[] => [timeOf(spender.period), cellOf(spender.amount)]);
    return { columns: ['fiscal-time', 'capex'], rows };
  }
  const change = changeOn(spenders, before);
  const rows = spenders.map((spender, at): Cell[] => {
    const other = before[at];
    const isBoth =
      other?.amount !== undefined &&
      isWhole(other) &&
      isWhole(spender) &&
      isAsLong(spender.period, other.period);
    return [
      spender.company,
      other === undefined ? null : cellOf(other.amount),
      cellOf(spender.amount),
      isBoth && spender.amount !== undefined && other.amount !== undefined
        ? rangeOf(growthOn(spender.amount, other.amount, change))
        : null,
    ];
  });
  return { columns: ['company', 'against', 'capex', change], rows };
}

function isWhole({ state }: Spender): boolean {
  return state === 'whole';
}
