import { clip, fill } from '../../language/speak/fill.ts';
import type { WordedChart, Wording } from '../../language/wording.ts';
import { limits } from './limits.ts';
import type { ChartBlock, MessageBlock } from './message-block.ts';
import { line, plain, richText } from './rich-text.ts';

const bounds = limits.fields.data_visualization;
const MOST_POINTS = bounds['chart.series.*.data'].most;
const MOST_SERIES = bounds['chart.series'].most;
const LONGEST_LABEL = bounds['chart.axis_config.categories.*'].most;

interface Row {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** What Slack can draw of a chart, and the names of what it leaves out. */
interface Drawn {
  readonly points: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly leftOut: readonly string[];
}

/**
 * A chart with what it shows in words below. Slack draws no gaps: what is unknown cannot be in it, and what is left out
 * for that, or for want of room, is named. Fewer than two numbers are no picture: then there are the words alone.
 */
export function chartBlocks({ chart, labels }: Wording): MessageBlock[] {
  if (chart === undefined) return [];
  const drawn = draw(chart);
  const isPicture = drawn.series.length > 0 && drawn.points.length > 1;
  const missing =
    isPicture && drawn.leftOut.length > 0
      ? fill(labels.notCharted ?? '', { names: drawn.leftOut.join(' · ') })
      : '';
  const words = [chart.takeaway, missing].filter(Boolean).join('\n');
  return [
    ...(isPicture ? [blockOf(chart, drawn)] : []),
    ...(words === '' ? [] : [richText(line(plain(words)))]),
  ];
}

/**
 * The series and points without a gap. A series without any value goes first, then the points at which one is missing;
 * where that leaves hardly a point, the series with most gaps goes instead. Of too many points the last stay.
 */
function draw({ points, series }: WordedChart): Drawn {
  let kept: Row[] = series
    .filter(({ values }) => values.some((value) => value !== null))
    .slice(0, MOST_SERIES);
  while (kept.length > 1 && wholePoints(points, kept).length < 2) {
    const gappiest = kept.toSorted((a, b) => gapsIn(b) - gapsIn(a))[0];
    kept = kept.filter((row) => row !== gappiest);
  }
  const at = wholePoints(points, kept).slice(-MOST_POINTS);
  const gone = series.filter(({ name }) => !kept.some((row) => row.name === name));
  return {
    points: at.map((index) => points[index] ?? ''),
    series: kept.map(({ name, values }) => ({ name, values: at.map((index) => values[index] ?? 0) })),
    leftOut: [...gone.map(({ name }) => name), ...points.filter((_, index) => !at.includes(index))],
  };
}

function wholePoints(points: readonly string[], rows: readonly Row[]): number[] {
  return points.flatMap((_, index) => (rows.every(({ values }) => values[index] != null) ? [index] : []));
}

function gapsIn({ values }: Row): number {
  return values.filter((value) => value === null).length;
}

function blockOf({ title, kind, unit }: WordedChart, { points, series }: Drawn): ChartBlock {
  const categories = distinct(points);
  const names = distinct(series.map(({ name }) => name));
  return {
    type: 'data_visualization',
    title: clip(title, bounds.title.most),
    chart: {
      type: kind,
      series: series.map(({ values }, row) => ({
        name: names[row] ?? '',
        data: values.map((value, index) => ({ label: categories[index] ?? '', value })),
      })),
      axis_config: {
        categories,
        ...(unit === '' ? {} : { y_label: clip(unit, bounds['chart.axis_config.y_label'].most) }),
      },
    },
  };
}

/** Labels as short as Slack takes them; those that would then be the same are numbered. */
function distinct(labels: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const short = clip(label, LONGEST_LABEL);
    const count = (seen.get(short) ?? 0) + 1;
    seen.set(short, count);
    const mark = ` ${count}`;
    return count === 1 ? short : clip(label, LONGEST_LABEL - mark.length) + mark;
  });
}
