import { describe, expect, it } from 'vitest';
import { ARTICLE, answer, keysOf } from './answering.ts';

const inChina = (accelerator: string, now?: string) =>
  keysOf(answer({ intent: 'price', accelerator, per: 'unit', market: 'china' }, now));

describe('an accelerator wanted in China', () => {
  it('comes with the rule it is under, and a word on prices', () => {
    expect(inChina('h100-sxm')).toEqual(expect.arrayContaining(['export-controlled', 'prices-elsewhere']));
    expect(inChina('h200')).toContain('export-case-by-case');
    expect(inChina('h20')).toEqual(expect.arrayContaining(['export-controlled', 'export-case-by-case']));
  });

  it('is not said to be free of rules where nothing is known', () => {
    expect(inChina('b200')).toContain('export-not-known');
  });

  it('is under no rule where its maker is not', () => {
    expect(inChina('ascend-910b').filter((key) => key.startsWith('export-'))).toEqual([]);
  });

  it('is under none that was not published yet', () => {
    expect(inChina('h200', ARTICLE)).not.toContain('export-case-by-case');
  });
});

it('says nothing of China to who does not ask about it', () => {
  const plain = answer({ intent: 'buy', accelerator: 'h100-sxm', count: 8, scope: 'chips' });
  expect(keysOf(plain).filter((key) => key.startsWith('export-'))).toEqual([]);
});
