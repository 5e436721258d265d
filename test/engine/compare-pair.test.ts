import { expect, test } from 'vitest';
import { answer, catalogue, TODAY } from './answering.ts';

const memory = (id: string) => catalogue.latest(id, 'memory', { now: TODAY })?.mid;

test('two things are set against each other under the leading heading', () => {
  const { caveats } = answer({ intent: 'compare', things: ['h100-sxm', 'h200'], measure: 'memory' });
  expect(caveats).toContainEqual({
    key: 'pair',
    values: {
      column: 'memory',
      one: { value: memory('h100-sxm'), unit: 'bytes' },
      other: { value: memory('h200'), unit: 'bytes' },
    },
  });
});

test('of more things the least and the most are told', () => {
  const things = ['h200', 'mi300x', 'h100-sxm'];
  const { caveats } = answer({ intent: 'compare', things, measure: 'memory' });
  expect(caveats).toContainEqual({
    key: 'from-least-to-most',
    values: expect.objectContaining({ lowest: 'h100-sxm', highest: 'mi300x' }),
  });
});

test('where one of them is not known nothing is set against it', () => {
  for (const things of [
    ['h100-sxm', 'gaudi1'],
    ['h100-sxm', 'h200', 'gaudi1'],
  ]) {
    const keys = answer({ intent: 'compare', things, measure: 'memory' }).caveats.map(({ key }) => key);
    expect(keys).not.toContain('pair');
    expect(keys).not.toContain('from-least-to-most');
  }
});

test('growth over a time that begins within a year is none of that year', () => {
  const period = { from: '2024-07-01', to: '2026-06-30' };
  const asked = { intent: 'capex', companies: ['microsoft'], period, measure: 'growth' };
  expect(answer(asked).caveats.map(({ key }) => key)).not.toContain('growth-by-year');
});
