import { fill } from '../language/speak/fill.ts';
import { writeDigits } from '../language/speak/write-digits.ts';
import type { WordedChart, Wording } from '../language/wording.ts';
import { inColumns, widthOf } from './columns.ts';

/** Eighths of a column, from one to seven: what is left of a bar after its whole columns. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const FULL = '█';
const SHORTEST = 8;
const LONGEST = 40;

/** A chart as bars of characters under its title and unit, a row for each point of each series; the unknown has none. */
export function bars(chart: WordedChart, { locale, labels }: Wording, width: number): string[] {
  const { series, points, unit, title } = chart;
  const rows = points.flatMap((point, at) =>
    series.map(({ name, values }) => ({
      cells: series.length === 1 ? [point] : [point, name],
      value: values[at] ?? null,
    })),
  );
  const largest = Math.max(...rows.map(({ value }) => Math.abs(value ?? 0)));
  const written = rows.map(({ value }) => (value === null ? labels.unknown : writeDigits(value, locale)));
  const labelled = inColumns(rows.map(({ cells }, row) => [...cells, written[row] ?? '', '']));
  const widest = Math.max(0, ...labelled.map(widthOf));
  const room = Math.min(LONGEST, Math.max(SHORTEST, width - widest - 4));
  return [
    unit === '' ? title : fill(labels.pair, { label: title, value: unit }),
    ...rows.map(({ value }, row) => {
      const label = labelled[row] ?? '';
      const pad = ' '.repeat(widest - widthOf(label));
      return `  ${label}${pad}  ${value === null ? '' : bar(value, largest, room)}`.trimEnd();
    }),
  ];
}

/** A bar in eighths of a column; what is below zero is told by its number alone, and drawn as far as it goes. */
function bar(value: number, largest: number, room: number): string {
  const eighths = largest === 0 ? 0 : Math.round((Math.abs(value) / largest) * room * 8);
  return FULL.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}
