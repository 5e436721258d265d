import { useWorld } from '../world.tsx';
import { axisFor } from './axis.ts';
import { type CartesianChart, categoriesOf, valuesOf } from './chart.ts';
import { Columns } from './columns.tsx';
import { Lines } from './lines.tsx';
import { isCrowded, plotFor } from './plot.ts';
import { useWidth } from './use-width.ts';

/** Columns, lines or areas over named categories. */
export function CartesianDrawing({ chart, label }: { chart: CartesianChart; label: string }) {
  const { person } = useWorld();
  const [box, width] = useWidth<HTMLDivElement>();
  const categories = categoriesOf(chart);
  const rows = chart.series.map((series) => valuesOf(series, categories));
  const drawn = chart.type === 'area' ? stacked(rows) : rows;
  const axis = axisFor(drawn.flat().filter((value) => value !== undefined));
  const write = new Intl.NumberFormat(person.locale, { notation: 'compact', maximumFractionDigits: 2 });
  const plot = plotFor(
    width,
    axis,
    axis.ticks.map((tick) => write.format(tick)),
    categories,
  );
  const turned = isCrowded(categories, plot.slotWidth);
  const { x_label: below, y_label: beside } = chart.axis_config ?? {};
  return (
    <div ref={box} className="drawing">
      {beside && <small>{beside}</small>}
      {width > 0 && (
        <svg width={width} height={plot.height} role="img" aria-label={label}>
          {axis.ticks.map((tick) => (
            <g key={tick} className="tick">
              <line
                x1={plot.left}
                x2={plot.right}
                y1={plot.y(tick)}
                y2={plot.y(tick)}
                data-zero={tick === 0 || undefined}
              />
              <text x={plot.left - 6} y={plot.y(tick) + 4} textAnchor="end">
                {write.format(tick)}
              </text>
            </g>
          ))}
          {categories.map((category, index) => {
            const x = plot.slot(index) + plot.slotWidth / 2;
            const y = plot.bottom + 16;
            return turned ? (
              <text
                key={category}
                className="category"
                transform={`translate(${x + 4} ${y}) rotate(-38)`}
                textAnchor="end"
              >
                {category}
              </text>
            ) : (
              <text key={category} className="category" x={x} y={y} textAnchor="middle">
                {category}
              </text>
            );
          })}
          {chart.type === 'bar' ? (
            <Columns plot={plot} rows={rows} write={(value) => write.format(value)} />
          ) : (
            <Lines plot={plot} rows={drawn} isFilled={chart.type === 'area'} />
          )}
        </svg>
      )}
      {below && <small className="below">{below}</small>}
    </div>
  );
}

/** Areas stand on each other. */
function stacked(rows: readonly (number | undefined)[][]): (number | undefined)[][] {
  return rows.map((row, index) =>
    row.map((_, at) => rows.slice(0, index + 1).reduce((sum, below) => sum + (below[at] ?? 0), 0)),
  );
}
