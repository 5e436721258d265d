import type { Figure } from '../../catalogue/catalogue.ts';
import { publishersOf } from '../../quantity/source.ts';
import type { Chart, Table } from '../answer.ts';

/** Prices of fewer days are told by a table alone. */
const FEWEST_DAYS = 3;

/** What was said of a price over time, oldest first: in a table, and in a picture where there is enough of it. */
export function priceHistory(history: readonly Figure[]): { readonly table?: Table; readonly chart?: Chart } {
  if (history.length < 2) return {};
  const rows = history.map((figure) => [figure.asOf, figure, publishersOf(figure.sources)]);
  const table = { columns: ['as-of', 'price', 'source'], rows };
  // Of several that speak of one day the one said last.
  const days = [...new Map(history.map((figure) => [figure.asOf, figure])).values()];
  const [first] = days;
  if (first === undefined || days.length < FEWEST_DAYS) return { table };
  const chart: Chart = {
    title: 'price-history',
    kind: 'line',
    unit: first.unit,
    points: days.map(({ asOf }) => asOf),
    series: [{ name: 'price', values: days.map(({ mid }) => mid) }],
  };
  return { table, chart };
}
