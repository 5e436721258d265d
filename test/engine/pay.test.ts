import { expect, test } from 'vitest';
import { pay } from '../../src/engine/pay.ts';
import type { Query } from '../../src/engine/query.ts';
import { catalogue, keysOf, TODAY } from './answering.ts';

const ask = (query: Omit<Query, 'intent'>) =>
  pay.answer({ intent: 'pay', ...query }, { catalogue, now: TODAY });

test('offers that were reported come before what one person took, with "up to" kept', () => {
  const offers = ask({ role: 'researcher', employer: 'meta' });
  expect(offers.total?.mid).toBe(300e6);
  const told = offers.caveats.find(({ key }) => key === 'reported-at-most')?.values;
  expect(told).toMatchObject({ kind: 'payPackage', value: { bound: 'at-most' } });
});

test('pay of a year nothing is known of is that of the nearest, and says when that was', () => {
  const asked = ask({ role: 'everyone', employer: 'meta', asOf: '2024-12-31' });
  expect(keysOf(asked)).not.toContain('of-other-time');
  const later = ask({ role: 'everyone', employer: 'meta', asOf: '2026-12-31' });
  expect(later.total?.mid).toBe(asked.total?.mid);
  expect(later.caveats).toContainEqual({ key: 'of-other-time', values: { asOf: '2024-12-31' } });
});

test("Netflix's product manager could get $300,000 to $900,000", () => {
  expect(ask({ role: 'product-manager' }).total).toMatchObject({
    low: 300_000,
    high: 900_000,
    unit: 'USD',
  });
});
