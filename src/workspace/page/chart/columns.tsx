import { numbered } from '../numbered.ts';
import type { Plot } from './plot.ts';

interface ColumnsProps {
  readonly plot: Plot;
  /** By series, a value for each category. */
  readonly rows: readonly (readonly (number | undefined)[])[];
  readonly write: (value: number) => string;
}

/** Pixels a written value needs above its column. */
const ROOM = 34;

/** A column for each value, those of one category beside each other. */
export function Columns({ plot, rows, write }: ColumnsProps) {
  const width = Math.min(46, (plot.slotWidth * 0.74) / Math.max(1, rows.length));
  return numbered(rows).map(({ place: series, value: row }) =>
    numbered(row).map(({ place: index, value }) => {
      if (value === undefined) return null;
      const middle = plot.slot(index) + plot.slotWidth / 2;
      const x = middle + (series - rows.length / 2) * width;
      const top = plot.y(Math.max(0, value));
      const height = Math.abs(plot.y(value) - plot.y(0));
      return (
        <g key={`${series} ${index}`}>
          <rect
            x={x + 1}
            y={top}
            width={Math.max(1, width - 2)}
            height={Math.max(1, height)}
            rx={Math.min(3, width / 4)}
            data-series={series % 6}
          />
          {width >= ROOM && (
            <text className="value" x={x + width / 2} y={top - 5} textAnchor="middle">
              {write(value)}
            </text>
          )}
        </g>
      );
    }),
  );
}
