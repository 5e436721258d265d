import type { Chart, ChartPoint } from '../../engine/answer.ts';
import type { WordedChart } from '../wording.ts';
import { asListed } from './as-listed.ts';
import { chartTakeaway } from './chart-takeaway.ts';
import { fill } from './fill.ts';
import { scaleFor } from './scale-labels.ts';
import type { Spoken } from './spoken.ts';
import { shown } from './write-digits.ts';
import { writeSpans } from './write-duration.ts';
import { labelOf, writeText } from './write-name.ts';
import { writePeriod } from './write-period.ts';
import { writeMiddle } from './write-range.ts';

/** Significant figures of a number in a chart, where nobody reads more. */
const FIGURES = 4;

/** A chart in words: its numbers in the scale of the largest of them ("$B"), its points and series by their names. */
export function wordChart(chart: Chart, spoken: Spoken): WordedChart {
  const { title, kind, unit, series } = chart;
  const values = series.flatMap((one) => one.values).filter((value) => value !== null);
  const { unit: listed } = asListed(title, { low: 0, mid: 0, high: 0, unit }, spoken);
  const { size, label } = scaleFor(Math.max(0, ...values.map(Math.abs)), listed, spoken);
  const points = writePoints(chart.points, spoken);
  const named = series.map((one) => ({ ...one, name: labelOf(one.name, spoken) }));
  return {
    title: spoken.replies.charts.titles[title] ?? title,
    kind,
    unit: label,
    points,
    series: named.map(({ name, values }) => ({
      name,
      values: values.map((value) => (value === null ? null : shown(value / size, FIGURES))),
    })),
    takeaway: chartTakeaway({ isCourse: isCourse(chart), unit: listed, points, series: named }, spoken),
  };
}

/** Lines are drawn through time; bars stand in time when their points are times. */
function isCourse({ kind, points }: Chart): boolean {
  return kind === 'line' || points.every((point) => typeof point === 'object' && 'from' in point);
}

function writePoints(points: readonly ChartPoint[], spoken: Spoken): string[] {
  const times = points.flatMap((point) =>
    typeof point === 'object' && 'unit' in point && point.unit === 'hours' ? [point] : [],
  );
  return times.length === points.length
    ? writeSpans(
        times.map(({ mid }) => mid),
        spoken,
      )
    : points.map((point) => writePoint(point, spoken));
}

function writePoint(point: ChartPoint, spoken: Spoken): string {
  if (typeof point === 'string') return writeText(point, spoken);
  if (!('from' in point)) return writeMiddle(point, spoken);
  const period = writePeriod(point, shortOf(spoken));
  if (point.nature === undefined) return period;
  return fill(spoken.replies.charts.special, { point: period, nature: writeText(point.nature, spoken) });
}

/** The language with quarters as short as a chart wants them. */
function shortOf(spoken: Spoken): Spoken {
  const { replies } = spoken;
  return { ...spoken, replies: { ...replies, dates: { ...replies.dates, quarter: replies.charts.quarter } } };
}
