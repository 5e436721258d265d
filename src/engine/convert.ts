import type { Bounded } from '../quantity/range.ts';
import { type Source, uniteSources } from '../quantity/source.ts';
import type { Unit } from '../quantity/units.ts';
import type { Answer, Cell, Note, Table } from './answer.ts';
import { cautions } from './cautions.ts';
import type { World } from './intent.ts';
import type { Query } from './query.ts';

/**
 * The answer with its total, or the first money of its table where no sum is the answer, in the currency the asker wants
 * beside the dollars: figure or column `converted`, at the rate the asker sets, else at the reference rate known at the
 * clock, whose publisher and date are named. Without a known rate it says so; other units stay as they are.
 */
export function converted(answer: Answer, world: World): Answer {
  const { total, table, query } = answer;
  const { currency } = query;
  const isMoney = total?.unit.startsWith('USD') === true;
  const column = isMoney || table === undefined ? -1 : moneyColumn(table);
  if (currency === undefined || currency === 'USD' || (!isMoney && column < 0)) return answer;
  const rate = rateOf(query, currency, world);
  if (rate === undefined) {
    return { ...answer, caveats: [...answer.caveats, { key: 'currency-unknown', values: { currency } }] };
  }
  const changed = (amount: Bounded) => inCurrency(amount, currency, rate.perDollar);
  return {
    ...answer,
    figures: { ...(total && isMoney && { converted: changed(total) }), ...answer.figures },
    ...(table && column >= 0 && { table: withColumn(table, column, changed) }),
    sources: uniteSources(answer.sources, rate.sources),
    caveats: [...answer.caveats, ...rate.notes],
  };
}

interface Rate {
  readonly perDollar: number;
  readonly sources: readonly Source[];
  readonly notes: readonly Note[];
}

/** What a dollar is worth in a currency, and whose rate that is. */
function rateOf({ exchangeRate }: Query, currency: string, { catalogue, now }: World): Rate | undefined {
  if (exchangeRate !== undefined) {
    const values = { currency, rate: Number(exchangeRate.toPrecision(5)) };
    return { perDollar: exchangeRate, sources: [], notes: [{ key: 'converted-at-own', values }] };
  }
  const known = catalogue.latest(currency.toLowerCase(), 'perDollar', { now });
  if (known === undefined) return undefined;
  const values = { currency, rate: Number(known.mid.toPrecision(5)), asOf: known.asOf };
  return {
    perDollar: known.mid,
    sources: known.sources,
    notes: [{ key: 'converted', values }, ...cautions('exchange-rate', known)],
  };
}

function inCurrency<Amount extends Bounded>(amount: Amount, currency: string, rate: number): Amount {
  const { low, mid, high, unit } = amount;
  const changed = unit.replace('USD', currency) as Unit;
  return { ...amount, low: low * rate, mid: mid * rate, high: high * rate, unit: changed };
}

/** The first column of a table that holds dollars, from 0; -1 where none does. */
function moneyColumn({ columns, rows }: Table): number {
  return columns.findIndex((_, at) => rows.some((row) => isMoneyCell(row[at])));
}

function isMoneyCell(cell: Cell | undefined): cell is Bounded {
  return typeof cell === 'object' && cell !== null && cell.unit.startsWith('USD');
}

/** The table with a column after one that holds dollars: what those come to in another currency. */
function withColumn({ columns, rows }: Table, after: number, changed: (amount: Bounded) => Bounded): Table {
  return {
    columns: columns.toSpliced(after + 1, 0, 'converted'),
    rows: rows.map((row) => {
      const cell = row[after];
      return row.toSpliced(after + 1, 0, isMoneyCell(cell) ? changed(cell) : null);
    }),
  };
}
