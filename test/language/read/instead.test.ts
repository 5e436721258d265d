import { expect, it } from 'vitest';
import { read, readThread } from '../language.ts';

it('a question that could be read otherwise carries the other reading', () => {
  const { query, instead } = read('how much is an H100 these days');
  expect(query?.intent).toBe('price');
  expect(instead).toEqual([{ intent: 'buy', accelerator: 'h100-sxm', count: 1, scope: 'chips' }]);
});

it('one that can only be read in one way carries none', () => {
  expect(read('rent 64 H100s on AWS for 3 months').instead).toBeUndefined();
});

it('a new question in an old thread carries what it would be as a refinement', () => {
  const { query, instead } = readThread('cost of 350k h100s?', 'H200 price in 2024');
  expect(query).toMatchObject({ intent: 'price', accelerator: 'h200' });
  expect(instead).toContainEqual(
    expect.objectContaining({ intent: 'buy', accelerator: 'h200', count: 350_000, asOf: '2024-12-31' }),
  );
});

it('what is plainly said as one question more is read in no other way', () => {
  expect(readThread('cost of 350k h100s?', 'and B200 at $30k each?').instead).toBeUndefined();
});
