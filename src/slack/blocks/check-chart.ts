import { type Json, type Path, pointerOf } from './walk.ts';

const kinds = new Set(['bar', 'line', 'area', 'pie']);

/** What Slack refuses in a chart besides lengths: unequal series, labels used twice, values that are no numbers. */
export function checkChart(at: Path, block: Json): string[] {
  const chart = (block.chart ?? {}) as Json;
  const place = `${pointerOf(at)}/chart`;
  if (!kinds.has(String(chart.type))) return [`${place}/type: ${String(chart.type)} is no chart`];
  if (chart.type === 'pie')
    return checkValues(listOf(chart.segments), `${place}/segments`, (value) => value > 0);
  const { categories } = (chart.axis_config ?? {}) as Json;
  const labels = listOf(categories).map(String);
  const series = listOf(chart.series);
  return [
    ...(series.length === 0 ? [`${place}/series: missing`] : []),
    ...checkUnique(labels, `${place}/axis_config/categories`),
    ...checkUnique(
      series.map((one) => String((one as Json).name)),
      `${place}/series`,
    ),
    ...series.flatMap((one, index) =>
      checkSeries(listOf((one as Json).data), labels, `${place}/series/${index}/data`),
    ),
  ];
}

function checkSeries(data: readonly unknown[], labels: readonly string[], place: string): string[] {
  const own = data.map((point) => String((point as Json | null)?.label));
  const isWhole =
    own.length === labels.length &&
    new Set(own).size === own.length &&
    own.every((label) => labels.includes(label));
  return [
    ...(isWhole ? [] : [`${place}: not one point for each category`]),
    ...checkValues(data, place, Number.isFinite),
  ];
}

function checkValues(data: readonly unknown[], place: string, isFine: (value: number) => boolean): string[] {
  const wrong = data.filter((point) => {
    const value = (point as Json | null)?.value;
    return typeof value !== 'number' || !isFine(value);
  });
  return wrong.length === 0 ? [] : [`${place}: ${wrong.length} values that cannot be drawn`];
}

function checkUnique(labels: readonly string[], place: string): string[] {
  return new Set(labels).size === labels.length ? [] : [`${place}: a label is used twice`];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
