import { useId } from 'react';
import type { Json } from '../sight.ts';
import { CartesianDrawing } from './cartesian-drawing.tsx';
import type { Chart } from './chart.ts';
import { ChartData } from './chart-data.tsx';
import { Legend } from './legend.tsx';
import { PieDrawing } from './pie-drawing.tsx';

/** A chart, with its legend, and its numbers as a table for who cannot or would rather not see it. */
export function ChartBlock({ block }: { block: Json }) {
  const id = useId();
  const chart = block.chart as Chart;
  const title = typeof block.title === 'string' ? block.title : '';
  const names =
    chart.type === 'pie' ? chart.segments.map(({ label }) => label) : chart.series.map(({ name }) => name);
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      {chart.type === 'pie' ? <PieDrawing chart={chart} /> : <CartesianDrawing chart={chart} label={title} />}
      {names.length > 1 && <Legend names={names} isLine={chart.type === 'line'} />}
      <ChartData chart={chart} />
    </figure>
  );
}
