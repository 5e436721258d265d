import { describe, expect, it } from 'vitest';
import type { WordedChart } from '../../../src/language/wording.ts';
import { chartBlocks } from '../../../src/slack/blocks/chart-blocks.ts';
import { violations } from '../../../src/slack/blocks/check-limits.ts';
import type { ChartBlock } from '../../../src/slack/blocks/message-block.ts';
import { estimated } from '../../language/speak/sample-answers.ts';
import { speaker } from '../../language/speak/sample-speaker.ts';

const wording = speaker.speak(estimated, 'en');
const chart: WordedChart = {
  title: 'Capital spending',
  kind: 'bar',
  unit: '$B',
  points: ['Q1', 'Q2', 'Q3'],
  series: [
    { name: 'Microsoft', values: [14, 15, 16] },
    { name: 'Meta', values: [7, null, 9] },
    { name: 'Nobody', values: [null, null, null] },
  ],
  takeaway: 'At Q3: Microsoft: $16B, Meta: $9B.',
};
const drawn = (given: WordedChart) => {
  const blocks = chartBlocks({ ...wording, chart: given });
  expect(violations({ text: 'x', blocks })).toEqual([]);
  return {
    picture: blocks.find(({ type }) => type === 'data_visualization') as ChartBlock,
    words: JSON.stringify(blocks),
  };
};

describe('a chart in Slack', () => {
  it('has for each series one point for each category, and its unit at the axis', () => {
    const { picture } = drawn(chart);
    expect(picture.chart.axis_config).toEqual({ categories: ['Q1', 'Q3'], y_label: '$B' });
    expect(picture.chart.series).toEqual([
      {
        name: 'Microsoft',
        data: [
          { label: 'Q1', value: 14 },
          { label: 'Q3', value: 16 },
        ],
      },
      {
        name: 'Meta',
        data: [
          { label: 'Q1', value: 7 },
          { label: 'Q3', value: 9 },
        ],
      },
    ]);
  });

  it('says in words what it shows and what it leaves out as unknown, and never draws that as zero', () => {
    const { picture, words } = drawn(chart);
    expect(words).toContain(chart.takeaway);
    expect(words).toContain('Not in the chart: Nobody · Q2');
    expect(JSON.stringify(picture)).not.toMatch(/Nobody|Q2|:0}/);
  });

  it('gives up the series with most gaps where hardly a point is left', () => {
    const { picture, words } = drawn({
      ...chart,
      series: [
        { name: 'Microsoft', values: [14, 15, 16] },
        { name: 'Oracle', values: [null, null, 2] },
      ],
    });
    expect(picture.chart.series.map(({ name }) => name)).toEqual(['Microsoft']);
    expect(words).toContain('Not in the chart: Oracle');
  });

  it('of one number is no picture: the words stand alone', () => {
    const { picture, words } = drawn({ ...chart, series: [{ name: 'Meta', values: [7, null, null] }] });
    expect(picture).toBeUndefined();
    expect(words).toContain(chart.takeaway);
  });

  it('keeps the last 20 points and the first 12 series, and names what it drops', () => {
    const points = Array.from({ length: 24 }, (_, index) => `quarter ${index}`);
    const series = Array.from({ length: 14 }, (_, index) => ({
      name: `company ${index}`,
      values: points.map(() => 1),
    }));
    const { picture, words } = drawn({ ...chart, points, series });
    expect(picture.chart.axis_config.categories).toEqual(points.slice(-20));
    expect(picture.chart.series).toHaveLength(12);
    expect(words).toContain('company 12 · company 13 · quarter 0 · quarter 1');
  });

  it.each([
    'A company with a very long name indeed',
    '一家名字长得令人难以置信而且还要更长的公司有限责任',
    '🚀'.repeat(15),
  ])('shortens labels like %s to what Slack takes, and keeps them apart', (name) => {
    const long = [name, `${name} too`];
    const { picture } = drawn({
      ...chart,
      points: long,
      series: long.map((own) => ({ name: own, values: [1, 2] })),
    });
    expect(new Set(picture.chart.axis_config.categories).size).toBe(2);
    expect(JSON.stringify(picture)).not.toMatch(/\\ud[89ab]../);
  });

  it('is left out where there is none', () => {
    expect(chartBlocks(wording)).toEqual([]);
  });
});
