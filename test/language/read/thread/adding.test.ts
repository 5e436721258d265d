import { describe, expect, it } from 'vitest';
import { readThread } from '../../language.ts';

describe('adding one more to a question for one is asked about', () => {
  it.each([
    ['cost of 64 H100s', 'add B200', 'b200'],
    ['64张H100多少钱', '加上H200', 'h200'],
    ['cost of 64 H100s', 'H200 too', 'h200'],
  ])('%s, %s', (first, second, accelerator) => {
    const { outcome, choices } = readThread(first, second);
    expect(outcome).toBe('choices');
    expect(choices).toEqual([
      { intent: 'compare', things: ['h100-sxm', accelerator], measure: 'price' },
      { intent: 'buy', accelerator, count: 64, scope: 'chips' },
    ]);
  });

  it('but more of the same is as many more', () => {
    expect(readThread('cost of 64 H100s', 'add 32 more').query).toMatchObject({ count: 64 + 32 });
  });

  it('but joins those already side by side', () => {
    expect(readThread('B200 vs H100', 'add MI300X').query).toMatchObject({
      things: ['b200', 'h100-sxm', 'mi300x'],
    });
  });

  it('and what is not added takes the place of the other', () => {
    expect(readThread('cost of 64 H100s', 'and H200?').query).toMatchObject({
      accelerator: 'h200',
      count: 64,
    });
  });
});
