import { expect, it } from 'vitest';
import { ARTICLE, answer, keysOf } from './answering.ts';

const rules = (accelerator: string, now?: string) =>
  answer({ intent: 'spec', accelerator, property: 'export' }, now);

it('tells since when an accelerator may go to China only with a licence, and who says so', () => {
  const h100 = rules('h100-sxm');
  expect(keysOf(h100)).toEqual(['export-controlled', 'export-not-advice']);
  expect(h100.total?.unit).toBe('date');
  expect(h100.sources.length).toBeGreaterThan(0);
});

it('tells the newer rule where there are two', () => {
  expect(keysOf(rules('h20'))).toEqual(expect.arrayContaining(['export-controlled', 'export-case-by-case']));
});

it.each(['b200', 'ascend-910b'])('does not guess where nothing is known: %s', (accelerator) => {
  expect(rules(accelerator).total).toBeNull();
  expect(keysOf(rules(accelerator))).toContain('export-not-known');
});

it('knows no rule before it was published', () => {
  expect(keysOf(rules('h200', ARTICLE))).not.toContain('export-case-by-case');
});
