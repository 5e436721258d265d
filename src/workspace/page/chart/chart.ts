/** A chart as Slack's `data_visualization` describes it. */
export type Chart = CartesianChart | PieChart;

export interface CartesianChart {
  readonly type: 'bar' | 'line' | 'area';
  readonly series: readonly Series[];
  readonly axis_config?: {
    readonly categories?: readonly string[];
    readonly x_label?: string;
    readonly y_label?: string;
  };
}

export interface PieChart {
  readonly type: 'pie';
  readonly segments: readonly Point[];
}

export interface Series {
  readonly name: string;
  readonly data: readonly Point[];
}

export interface Point {
  readonly label: string;
  readonly value: number;
}

/** The names along the axis: those given, else those of the points. */
export function categoriesOf({ axis_config, series }: CartesianChart): readonly string[] {
  return axis_config?.categories ?? series[0]?.data.map(({ label }) => label) ?? [];
}

/** A series' value for each category; undefined where it has none. */
export function valuesOf({ data }: Series, categories: readonly string[]): (number | undefined)[] {
  return categories.map((category) => data.find(({ label }) => label === category)?.value);
}
