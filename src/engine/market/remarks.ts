import type { Note } from '../answer.ts';
import { type Period, periodOf, timeOf } from '../period.ts';
import type { Statement } from './statements.ts';

/** That a figure is for more than the time asked about: "by 2030" is all the years up to it. */
export function overLonger({ figure }: Statement, period: Period | undefined): Note[] {
  const { from, to } = periodOf(figure);
  if (period === undefined || (from >= period.from && to <= period.to)) return [];
  return [{ key: 'market-over-longer', values: { time: timeOf({ from, to }) } }];
}

/** How a figure that is told was published, and that others about its time have other scopes. */
export function remarksOn({ figure, isForecast, series }: Statement, about: readonly Statement[]): Note[] {
  const { low, mid, high, unit, bound } = figure;
  return [
    ...(bound === undefined
      ? []
      : [{ key: `reported-${bound}`, values: { value: { low, mid, high, unit, bound } } }]),
    { key: isForecast ? 'market-forecast' : 'market-counted', values: { series, asOf: figure.asOf } },
    ...(figure.verified ? [] : [{ key: 'unverified', values: { name: 'total' } }]),
    ...(about.some((other) => other.series !== series) ? [{ key: 'scopes-differ' }] : []),
  ];
}
