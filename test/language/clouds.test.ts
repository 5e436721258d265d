import { describe, expect, test } from 'vitest';
import { read } from './language.ts';

describe('hears who rents out', () => {
  test.each([
    ['rent 1024 MI300X on Oracle for a year', 'oci'],
    ['8 H100s from Google for a week', 'gcp'],
    ['在甲骨文租256块H100半年', 'oci'],
  ])('a company that sells by the hour is its cloud: %s', (ask, provider) => {
    expect(read(ask).query).toMatchObject({ intent: 'rent', provider });
  });

  test('a company that buys is none', () => {
    expect(read('Microsoft wants 5000 H100s, what do they cost').query).toMatchObject({ intent: 'buy' });
  });

  test('a budget is spent where it is said to be', () => {
    expect(read('for $100k how many hours can I rent 8 H100s on Lambda').query).toMatchObject({
      intent: 'afford',
      goal: 'rent',
      provider: 'lambda',
      count: 8,
    });
  });
});

test.each([
  ['12,000 MI325X including their servers, purchase cost', 'servers'],
  ['purchase cost of 64 H100s, no servers', 'chips'],
])('servers named beside what is counted are bought with it: %s', (ask, scope) => {
  expect(read(ask).query).toMatchObject({ intent: 'buy', scope });
});
