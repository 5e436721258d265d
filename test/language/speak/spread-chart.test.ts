import { expect, it } from 'vitest';
import { spreadChart } from '../../../src/language/speak/spread-chart.ts';
import { discountAssumption, estimated, priceAssumption } from './sample-answers.ts';
import { nothingRead, speaker } from './sample-speaker.ts';

it('what moves the figure most is drawn where the working is asked for, the largest share first', () => {
  const { chart } = speaker.speak(estimated, 'en', { ...nothingRead, show: 'working' });
  expect(chart?.unit).toBe('%');
  expect(chart?.series[0]?.values).toEqual([92, 8]);
  expect(chart?.takeaway).toMatch(/^Most: price per accelerator, 92%; least: volume discount, 8%\.$/i);
});

it('one assumption alone is no picture, nor is a share too small to be seen', () => {
  expect(spreadChart({ ...estimated, assumptions: [priceAssumption] })).toBeUndefined();
  const small = { ...discountAssumption, share: 0.004 };
  expect(spreadChart({ ...estimated, assumptions: [priceAssumption, small] })).toBeUndefined();
});
