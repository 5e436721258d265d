import { expect, test } from 'vitest';
import { answer, keysOf } from './answering.ts';

const GOOGLE_REDDIT = { intent: 'deal', party: 'alphabet', counterparty: 'reddit' } as const;
const YEAR = 8760;

test('a deal over its years is what is paid a year times the years, with the working', () => {
  const { total, working } = answer({ ...GOOGLE_REDDIT, hours: 2 * YEAR });
  expect(total?.mid).toBe(2 * 60e6);
  expect(working.length).toBeGreaterThan(0);
});

test('beyond its term nothing is added up, and the reason is given', () => {
  const longer = answer({ ...GOOGLE_REDDIT, hours: 5 * YEAR });
  expect(longer.total).toBeNull();
  expect(longer.figures.perYear?.mid).toBe(60e6);
  expect(keysOf(longer)).toContain('longer-than-deal');
});

test('two parties without a known deal have an unknown one, with the deals that each is known to have', () => {
  const none = answer({ intent: 'deal', party: 'alphabet', counterparty: 'time-magazine' });
  expect(none.total).toBeNull();
  expect(keysOf(none)).toContain('no-deal-between');
  const known = none.caveats.filter(({ key }) => key === 'deals-known').map(({ values }) => values);
  expect(known).toMatchObject([{ of: 'alphabet' }, { of: 'time-magazine' }]);
  expect(known[0]?.names).toEqual(expect.arrayContaining(['google-reddit', 'google-shutterstock']));
  expect(known[1]?.names).toContain('openai-time');
  expect(none.next.map(({ party }) => party)).toEqual(['alphabet', 'time-magazine']);
});

test('of a day before any deal nothing is known, and a later deal is not told in its stead', () => {
  const earlier = answer({ ...GOOGLE_REDDIT, asOf: '2023-12-31' });
  expect(earlier.total).toBeNull();
  expect(keysOf(earlier)).toContain('no-deal-between');
  expect(answer({ ...GOOGLE_REDDIT, asOf: '2024-12-31' }).total?.mid).toBe(60e6);
});
