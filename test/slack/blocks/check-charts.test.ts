import { expect, it } from 'vitest';
import { violations } from '../../../src/slack/blocks/check-limits.ts';
import { message, plain } from './sample-message.ts';

const chart = (more: object = {}, title = 'Spending') => ({
  type: 'data_visualization',
  title,
  chart: {
    type: 'bar',
    series: [{ name: 'Meta', data: [{ label: 'Q1', value: 1 }] }],
    axis_config: { categories: ['Q1'] },
    ...more,
  },
});

it.each([
  ['two charts', message(chart(), chart({ type: 'line' }))],
  [
    'a chart with something below zero',
    message(chart({ series: [{ name: 'Meta', data: [{ label: 'Q1', value: -1 }] }] })),
  ],
])('accepts %s', (_, content) => {
  expect(violations(content)).toEqual([]);
});

it.each([
  [
    'three charts',
    message(chart(), chart(), chart()),
    '/blocks: 3 blocks of type data_visualization, at most 2',
  ],
  [
    'a chart in a modal',
    { type: 'modal', title: plain(1), blocks: [chart()] },
    '/blocks/0/type: data_visualization is not for a modal',
  ],
  ['a title of 51', message(chart({}, 'x'.repeat(51))), '/blocks/0/title: 51 characters, at most 50'],
  [
    'a label of 21',
    message(chart({ axis_config: { categories: ['x'.repeat(21)] } })),
    '/blocks/0/chart/axis_config/categories/0: 21 characters, at most 20',
  ],
  [
    'a series with a gap',
    message(chart({ axis_config: { categories: ['Q1', 'Q2'] } })),
    '/blocks/0/chart/series/0/data: not one point for each category',
  ],
  [
    'a value that is none',
    message(chart({ series: [{ name: 'Meta', data: [{ label: 'Q1', value: null }] }] })),
    '/blocks/0/chart/series/0/data: 1 values that cannot be drawn',
  ],
  [
    'two series of one name',
    message(chart({ series: ['Meta', 'Meta'].map((name) => ({ name, data: [{ label: 'Q1', value: 1 }] })) })),
    '/blocks/0/chart/series: a label is used twice',
  ],
  [
    '13 series',
    message(
      chart({
        series: Array.from({ length: 13 }, (_, index) => ({
          name: `${index}`,
          data: [{ label: 'Q1', value: 1 }],
        })),
      }),
    ),
    '/blocks/0/chart/series: 13 entries, at most 12',
  ],
  ['a chart of no kind', message(chart({ type: 'scatter' })), '/blocks/0/chart/type: scatter is no chart'],
  [
    'a slice of nothing',
    message({ ...chart(), chart: { type: 'pie', segments: [{ label: 'Meta', value: 0 }] } }),
    '/blocks/0/chart/segments: 1 values that cannot be drawn',
  ],
])('refuses %s, and says where', (_, content, expected) => {
  expect(violations(content)).toContain(expected);
});
