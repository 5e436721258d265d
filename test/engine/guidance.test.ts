import { describe, expect, test } from 'vitest';
import type { Note } from '../../src/engine/answer.ts';
import { answer, keysOf } from './answering.ts';

const guided = (query: Record<string, unknown>, now?: string) =>
  answer({ intent: 'guidance', ...query }, now);
const note = (notes: readonly Note[], key: string) => notes.find((one) => one.key === key)?.values;

describe('guidance as it stood on a day', () => {
  test('is the word of that day, with every later revision beside it', () => {
    const then = guided({ companies: ['meta'], year: 2024, asOf: '2024-04-30' });
    expect(then.total).toMatchObject({ low: 35e9, high: 40e9 });
    expect(note(then.caveats, 'guided-then')).toMatchObject({ asOf: '2024-04-24', day: '2024-04-30' });
    expect(note(then.caveats, 'guidance-since')).toMatchObject({
      asOf: '2024-10-30',
      value: { low: 38e9, high: 40e9 },
    });
    expect(then.table?.rows.map(([day]) => day)).toEqual([
      '2024-02-01',
      '2024-04-24',
      '2024-07-31',
      '2024-10-30',
    ]);
  });

  test('the day before it was raised is what was said first', () => {
    const before = guided({ companies: ['meta'], year: 2024, asOf: '2024-04-23' });
    expect(before.total).toMatchObject({ low: 30e9, high: 37e9 });
  });

  test('before anything was said is unknown, and says so', () => {
    const before = guided({ companies: ['meta'], year: 2024, asOf: '2023-06-30' });
    expect(before.total).toBeNull();
    expect(keysOf(before)).toContain('no-guidance-known');
  });
});

describe('what came of guidance', () => {
  test.each([
    ['alphabet', 2025, 'met-by-cash', 'within-guided'],
    ['oracle', 2026, 'met-by-cash', 'above-guided'],
    ['meta', 2025, 'met-by-own', 'above-guided'],
    ['alphabet', 2024, 'met-each-quarter', 'within-guided'],
  ])('of %s for %i: %s, %s', (company, year, key, standing) => {
    expect(note(guided({ companies: [company], year }).caveats, key)).toMatchObject({ standing });
  });

  test.each([
    ['amazon', 'is net of proceeds, and cash is not'],
    ['meta', 'counts leases, and its own figure for all of 2024 is not known'],
  ])('is not judged where %s %s', (company) => {
    const keys = keysOf(guided({ companies: [company], year: company === 'meta' ? 2024 : 2025 }));
    expect(keys).toContain('met-unknown');
    expect(keys).not.toContain('met-by-cash');
  });

  test('is told to be unknown where the time is over and nothing spent in it is known', () => {
    expect(keysOf(guided({ companies: ['coreweave'], year: 2025 }))).toContain('met-not-known');
  });

  test('is left open while the year is not over', () => {
    expect(
      keysOf(guided({ companies: ['alphabet'], year: 2026 })).filter((key) => /^met-/.test(key)),
    ).toEqual([]);
  });
});

describe('guidance of several companies', () => {
  const all = guided({ companies: ['alphabet', 'amazon', 'meta', 'tesla', 'alibaba', 'oracle'], year: 2026 });
  const row = (company: string) => all.table?.rows.find(([name]) => name === company);

  test('is added up over those that spoke of twelve months, and "at least" stays with it', () => {
    expect(all.total?.low).toBe(195e9 + 220e9 + 130e9 + 25e9 + 50e9);
    expect(note(all.caveats, 'guided-together')).toMatchObject({ count: 5, amount: { bound: 'at-least' } });
    expect(note(all.caveats, 'guidance-left-out')).toMatchObject({ name: 'alibaba' });
  });

  test('names who guided to most', () => {
    expect(note(all.caveats, 'guided-most')).toMatchObject({ company: 'amazon', most: { mid: 220e9 } });
  });

  test('keeps "at least" and "about" in the table', () => {
    expect(row('tesla')?.[2]).toMatchObject({ low: 25e9, bound: 'at-least' });
    expect(row('alibaba')?.[2]).toMatchObject({ bound: 'at-least' });
  });

  test('says whose year is not the calendar’s', () => {
    expect(note(all.caveats, 'fiscal-year-named')).toMatchObject({ company: 'oracle', year: '2026' });
    expect(keysOf(all)).toContain('guided-years-differ');
  });
});

test('of the calendar year is not taken for the fiscal year of that number, of which no amount was given', () => {
  const microsoft = guided({ companies: ['microsoft'], year: 2026 });
  expect(note(microsoft.caveats, 'guided-by-the-calendar')).toMatchObject({
    company: 'microsoft',
    year: '2026',
  });
  for (const [company, year] of [
    ['meta', 2026],
    ['oracle', 2026],
    ['microsoft', 2025],
  ] as const)
    expect(keysOf(guided({ companies: [company], year }))).not.toContain('guided-by-the-calendar');
});

test('two counts given on one day are no revision: the first is the headline', () => {
  const oracle = guided({ companies: ['oracle'], year: 2027 });
  expect(oracle.total).toMatchObject({ low: 70e9, high: 70e9 });
  expect(oracle.table?.rows.at(-1)?.[3]).toBe('recounted');
  expect(keysOf(oracle)).toContain('guided-as-well');
});

describe('what was spent, beside what was guided', () => {
  test.each(['alphabet', 'amazon'])('is said to be cash, with how old it is: %s', (company) => {
    const said = keysOf(answer({ intent: 'guidance', companies: [company], year: 2026 }));
    expect(said).toEqual(expect.arrayContaining(['cash-definition', 'filings-known']));
  });

  test('is not spoken of where nothing is known of it', () => {
    const said = keysOf(answer({ intent: 'guidance', companies: ['nvidia'], year: 2031 }));
    expect(said).not.toContain('cash-definition');
  });
});
