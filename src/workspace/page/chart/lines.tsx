import { numbered } from '../numbered.ts';
import { Marker } from './marker.tsx';
import type { Plot } from './plot.ts';

interface LinesProps {
  readonly plot: Plot;
  /** By series, a value for each category. */
  readonly rows: readonly (readonly (number | undefined)[])[];
  readonly isFilled: boolean;
}

/** A line for each series, or an area from the one below it. */
export function Lines({ plot, rows, isFilled }: LinesProps) {
  const x = (index: number) => plot.slot(index) + plot.slotWidth / 2;
  const pointsOf = (row: readonly (number | undefined)[]) =>
    row.flatMap((value, index) => (value === undefined ? [] : [{ x: x(index), y: plot.y(value) }]));
  const floor = (row: readonly (number | undefined)[]) =>
    row.map((_, index) => ({ x: x(index), y: plot.y(0) }));
  return numbered(rows).map(({ place: series, value: row }) => {
    const points = pointsOf(row);
    const below = isFilled ? (series > 0 ? pointsOf(rows[series - 1] ?? []) : floor(row)).reverse() : [];
    const path = (list: readonly { x: number; y: number }[]) =>
      list.map((point) => `${point.x} ${point.y}`).join('L');
    return (
      <g key={series}>
        {isFilled && (
          <path className="area" d={`M${path([...points, ...below])}Z`} data-series={series % 6} />
        )}
        <path className="line" d={`M${path(points)}`} data-series={series % 6} />
        {points.map((point) => (
          <Marker key={point.x} x={point.x} y={point.y} series={series} />
        ))}
      </g>
    );
  });
}
