import type { Estimate } from '../../quantity/estimate.ts';
import { point } from '../../quantity/range.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import type { Cell, Table } from '../answer.ts';
import type { Spender } from '../companies/spender.ts';
import { type Period, timeOf } from '../period.ts';
import type { Query } from '../query.ts';
import { cellOf } from './cell-of.ts';

/** A company a line, the largest first where they are ranked, or the smallest. */
export function tableByCompany(spenders: readonly Spender[], { measure, asks, end }: Query): Table {
  const growthOf = asks === 'growthQuarter' ? 'growthQuarter' : 'growth';
  const keys: Partial<Record<string, keyof Pick<Spender, 'amount' | 'growth' | 'growthQuarter'>>> = {
    rank: 'amount',
    growth: growthOf,
  };
  const key = keys[String(measure)];
  const ordered = key === undefined ? spenders : spenders.toSorted(byFigure(key, end === 'least'));
  const hasOwn = spenders.some(({ own }) => own !== undefined);
  const hasRevenue = measure === 'share' && spenders.some(({ revenue }) => revenue !== undefined);
  const sum = spenders.reduce((all, { amount }) => all + (amount === undefined ? 0 : rangeOf(amount).mid), 0);
  const hasPart = (measure === 'share' || measure === 'rank') && sum > 0;
  const rows = ordered.map(({ company, accounts, amount, own, revenue, [growthOf]: growth }): Cell[] => [
    company,
    timeOfAll(accounts.length > 0 ? accounts : (own?.accounts ?? [])),
    cellOf(amount),
    cellOf(growth),
    ...(hasPart ? [amount === undefined ? null : point(rangeOf(amount).mid / sum, 'fraction')] : []),
    ...(hasOwn ? [cellOf(own?.amount)] : []),
    ...(hasRevenue
      ? revenue === undefined
        ? [null, null]
        : [rangeOf(revenue), ofRevenue(amount, revenue)]
      : []),
  ]);
  return {
    columns: [
      'company',
      'fiscal-time',
      'capex',
      growthOf,
      ...(hasPart ? ['part'] : []),
      ...(hasOwn ? ['reported'] : []),
      ...(hasRevenue ? ['revenue', 'share'] : []),
    ],
    rows,
  };
}

/** The largest first, or the smallest; those of whom it is not known come last. */
function byFigure(figure: 'amount' | 'growth' | 'growthQuarter', isRising: boolean) {
  return (a: Spender, b: Spender): number => {
    const [one, other] = [a[figure], b[figure]];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    const more = rangeOf(one).mid - rangeOf(other).mid;
    return isRising ? more : -more;
  };
}

function timeOfAll(accounts: readonly Period[]): string | null {
  const [first, last] = [accounts[0], accounts.at(-1)];
  return first === undefined || last === undefined ? null : timeOf({ from: first.from, to: last.to });
}

function ofRevenue(amount: Estimate | undefined, revenue: Estimate): Cell {
  return amount === undefined ? null : point(rangeOf(amount).mid / rangeOf(revenue).mid, 'fraction');
}
