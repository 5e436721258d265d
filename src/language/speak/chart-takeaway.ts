import type { Chart } from '../../engine/answer.ts';
import { fill } from './fill.ts';
import { WHOLE_MONEY } from './number-manner.ts';
import type { Spoken } from './spoken.ts';
import type { Precision } from './write-digits.ts';
import { ESTIMATE_FIGURES, writeSingle } from './write-range.ts';

/** A chart whose points and series have their names, its values as they are. */
interface NamedChart extends Pick<Chart, 'series'> {
  /** Whether the points follow one another in time. */
  readonly isCourse: boolean;
  /** A unit of the engine, or another key of the replies' `units`. */
  readonly unit: string;
  readonly points: readonly string[];
}

/** A value that is known, and the point it stands at. */
interface Known {
  readonly point: string;
  readonly value: number;
}

/**
 * What a chart shows in words: of one series in time its two ends, of one out of time the most and the least, of several series where each
 * stands at the last point at which all are known and, of two lines, from where on one is below the other.
 */
export function chartTakeaway(chart: NamedChart, spoken: Spoken): string {
  const [only, second] = chart.series;
  if (only === undefined) return '';
  if (second === undefined) return ofOne(knownOf(chart, only.values), chart, spoken);
  const standing = standingAtLast(chart, spoken);
  const crossing = chart.isCourse && chart.series.length === 2 ? crossingOf(chart, spoken) : '';
  return [standing, crossing].filter(Boolean).join(spoken.replies.parts.sentence);
}

function ofOne(known: readonly Known[], { isCourse, unit }: NamedChart, spoken: Spoken): string {
  const { charts, labels } = spoken.replies;
  const write = (value: number) => writeSingle(value, unit, precisionOf(value, unit), spoken);
  const ordered = isCourse ? known : known.toSorted((a, b) => b.value - a.value);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return fill(labels.pair, { label: first.point, value: write(first.value) });
  return fill(isCourse ? charts.course : charts.extremes, {
    first: first.point,
    firstValue: write(first.value),
    last: last.point,
    lastValue: write(last.value),
  });
}

/** A small price has its cents, as it has them in the table beside the chart. */
function precisionOf(value: number, unit: string): Precision {
  return unit.startsWith('USD') && value < WHOLE_MONEY ? 'cents' : ESTIMATE_FIGURES;
}

function standingAtLast({ points, series, unit }: NamedChart, spoken: Spoken): string {
  const at = points.findLastIndex((_, index) => series.every(({ values }) => values[index] != null));
  if (at < 0) return '';
  const { charts, labels, parts } = spoken.replies;
  const standing = series.map(({ name, values }) => ({ name, value: values[at] as number }));
  const each = standing
    .toSorted((a, b) => b.value - a.value)
    .map(({ name, value }) =>
      fill(labels.pair, { label: name, value: writeSingle(value, unit, ESTIMATE_FIGURES, spoken) }),
    );
  return fill(charts.standing, { point: points[at] ?? '', each: each.join(parts.enumeration) });
}

function crossingOf({ points, series }: NamedChart, spoken: Spoken): string {
  const [a, b] = series.map(({ values }) => values) as [
    readonly (number | null)[],
    readonly (number | null)[],
  ];
  const order = points.map((_, at) => Math.sign((a[at] ?? Number.NaN) - (b[at] ?? Number.NaN)));
  const last = order.findLast((sign) => sign === 1 || sign === -1);
  const before = order.findLastIndex((sign) => last !== undefined && sign === -last);
  if (last === undefined || before < 0) return '';
  const from = order.findIndex((sign, at) => at > before && sign === last);
  const [higher, lower] = last === 1 ? series : series.toReversed();
  return fill(spoken.replies.charts.crossing, {
    lower: lower?.name ?? '',
    higher: higher?.name ?? '',
    point: points[from] ?? '',
  });
}

function knownOf({ points }: NamedChart, values: readonly (number | null)[]): Known[] {
  return points.flatMap((point, at) => {
    const value = values[at];
    return value == null ? [] : [{ point, value }];
  });
}
