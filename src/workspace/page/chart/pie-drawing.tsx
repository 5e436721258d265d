import type { PieChart } from './chart.ts';

const RADIUS = 80;

/** Segments of a whole, clockwise from the top. */
export function PieDrawing({ chart }: { chart: PieChart }) {
  const total = chart.segments.reduce((sum, { value }) => sum + value, 0) || 1;
  let turned = 0;
  return (
    <svg className="pie" viewBox="-90 -90 180 180" width="180" height="180" aria-hidden="true">
      {chart.segments.map(({ label, value }, index) => {
        const from = turned;
        turned += value / total;
        return <path key={label} d={segment(from, turned)} data-series={index % 6} />;
      })}
    </svg>
  );
}

/** From one share of the circle to another; a whole circle is two halves. */
function segment(from: number, to: number): string {
  if (to - from > 0.999)
    return `M0-${RADIUS}A${RADIUS} ${RADIUS} 0 1 1 0 ${RADIUS}A${RADIUS} ${RADIUS} 0 1 1 0-${RADIUS}Z`;
  const at = (share: number) => {
    const angle = share * 2 * Math.PI;
    return `${RADIUS * Math.sin(angle)} ${-RADIUS * Math.cos(angle)}`;
  };
  return `M0 0L${at(from)}A${RADIUS} ${RADIUS} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}Z`;
}
