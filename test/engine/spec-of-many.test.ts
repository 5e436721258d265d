import { expect, test } from 'vitest';
import { answer, catalogue, TODAY } from './answering.ts';

test('the memory of several is so many times that of one, which stands beside it', () => {
  const { total, figures } = answer({ intent: 'spec', accelerator: 'h200', property: 'memory', count: 8 });
  const each = catalogue.latest('h200', 'memory', { now: TODAY })?.mid ?? 0;
  expect(total?.mid).toBeCloseTo(8 * each, 0);
  expect(figures.ofOne?.mid).toBeCloseTo(each, 0);
});

test('a release does not add up', () => {
  const asked = { intent: 'spec', accelerator: 'h200', property: 'released' };
  expect(answer({ ...asked, count: 8 }).total).toEqual(answer(asked).total);
});
