import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/catalogue/catalogue.ts';
import type { FigureKind } from '../../src/catalogue/figure-kind.ts';
import { latest } from '../../src/catalogue/latest.ts';
import type { Source } from '../../src/quantity/source.ts';

const now = '2026-11-24';
const price: FigureKind = { unit: 'USD', freshDays: 180, witnesses: 'together' };
const list: FigureKind = { unit: 'USD', freshDays: 120, witnesses: 'newest' };
const datasheet: FigureKind = { unit: 'USD', freshDays: Infinity, witnesses: 'newest' };

function source(published: string): Source {
  return { kind: 'press', publisher: published, title: 'A price', published, accessed: now };
}

function figure(asOf: string, value: number | [number, number, number], more: Partial<Figure> = {}): Figure {
  const [low, mid, high] = typeof value === 'number' ? [value, value, value] : value;
  const sources = [source(asOf)];
  return {
    thing: 'x1',
    kind: 'any',
    low,
    mid,
    high,
    unit: 'USD',
    asOf,
    sources,
    verified: true,
    where: 'x1',
    ...more,
  };
}

describe('what the clock lets be seen', () => {
  const late = figure('2024-02-01', 5, { sources: [source('2024-04')] });

  it('hides a figure until its source has said it', () => {
    expect(latest([late], price, { now: '2024-04-29' })).toBeUndefined();
    expect(latest([late], price, { now: '2024-04-30' })?.mid).toBe(5);
  });

  it('counts a source dated by month or year as said at its end', () => {
    const vague = figure('2024-02-01', 5, { sources: [source('2024')] });
    expect(latest([vague], datasheet, { now: '2024-12-30' })).toBeUndefined();
    expect(latest([vague], datasheet, { now: '2024-12-31' })?.mid).toBe(5);
  });

  it('waits for every source of a figure', () => {
    const both = figure('2024-02-01', 5, { sources: [source('2024-02-01'), source('2025-01-01')] });
    expect(latest([both], price, { now: '2024-06-01' })).toBeUndefined();
  });

  it('knows nothing of no figures', () => {
    expect(latest([], price, { now })).toBeUndefined();
  });
});

describe('the time wanted', () => {
  const old = figure('2023-01-01', 10);
  const recent = figure('2026-10-01', 20);

  it('is now unless another is asked for', () => {
    expect(latest([old, recent], price, { now })).toMatchObject({
      mid: 20,
      asOf: '2026-10-01',
      stale: false,
    });
    expect(latest([old, recent], price, { now, asOf: '2023-02-01' })).toMatchObject({
      mid: 10,
      stale: false,
    });
  });

  it('says when the best figure is older than its kind stays fresh, at the time wanted', () => {
    expect(latest([old], price, { now, asOf: '2023-06-30' })?.stale).toBe(false);
    expect(latest([old], price, { now, asOf: '2023-07-01' })?.stale).toBe(true);
    expect(latest([old], price, { now })?.stale).toBe(true);
  });

  it('gives nothing for a time before the first figure, unless that is about the same time', () => {
    expect(latest([old], price, { now, asOf: '2022-07-04' })).toBeUndefined();
    expect(latest([old], price, { now, asOf: '2022-07-05' })).toMatchObject({ mid: 10, asOf: '2023-01-01' });
  });

  it('lies within a year that an average covers', () => {
    const average = figure('2024-12-31', 30, { from: '2024-01-01', sources: [source('2025-02-01')] });
    expect(latest([old, average], list, { now, asOf: '2024-04-30' })).toMatchObject({
      mid: 30,
      asOf: '2024-04-30',
    });
    expect(latest([old, average], list, { now, asOf: '2023-03-31' })?.mid).toBe(10);
    expect(latest([average], list, { now: '2024-04-30' })).toBeUndefined();
  });
});

describe('figures of about the same time', () => {
  const a = figure('2024-01-19', [25, 27, 30]);
  const b = figure('2024-03-31', [20, 28, 40]);
  const c = figure('2024-04-27', 30);
  const when = { now: '2024-04-27' };

  it('count together: their range spans them all, the middle is the median of middles', () => {
    expect(latest([a, b, c], price, when)).toMatchObject({ low: 20, mid: 28, high: 40, asOf: '2024-04-27' });
    expect(latest([a, b], price, when)).toMatchObject({ low: 20, mid: (27 + 28) / 2, high: 40 });
    expect(latest([a, b, c], price, when)?.sources).toHaveLength(3);
    expect(latest([a, b, c], price, when)?.figures).toEqual([a, b, c]);
  });

  it('count no longer once they are older than figures of their kind stay fresh', () => {
    const before = figure('2023-10-29', 99);
    expect(latest([before, c], price, when)?.high).toBe(30);
    expect(latest([figure('2023-10-30', 99), c], price, when)?.high).toBe(99);
  });

  it('give way to what the same source said later', () => {
    const again = figure('2024-04-20', 26, { sources: a.sources });
    expect(latest([a, again, c], price, when)).toMatchObject({ low: 26, high: 30 });
  });

  it('of one day count together even from one source', () => {
    const twin = figure('2024-04-27', 40, { sources: c.sources });
    expect(latest([c, twin], price, when)).toMatchObject({ low: 30, mid: 35, high: 40 });
  });

  it('leave a list price, an index or a datasheet alone: the newest stands', () => {
    expect(latest([a, b, c], list, when)).toMatchObject({ low: 30, mid: 30, high: 30 });
    expect(latest([a, b, c], datasheet, { now })).toMatchObject({ low: 30, high: 30, stale: false });
  });
});

describe('unverified figures', () => {
  const hint = figure('2024-04-01', 5, { verified: false });
  const checked = figure('2024-01-01', 9);

  it('are left out where a verified one of about the same time is there', () => {
    expect(latest([checked, hint], price, { now: '2024-04-27' })).toMatchObject({ mid: 9, verified: true });
    expect(latest([checked, hint], datasheet, { now })).toMatchObject({ mid: 9, verified: true });
  });

  it('stand, marked, where none is', () => {
    expect(latest([hint], price, { now: '2024-04-27' })).toMatchObject({ mid: 5, verified: false });
    const long = figure('2022-01-01', 9);
    expect(latest([long, hint], price, { now: '2024-04-27' })).toMatchObject({ mid: 5, verified: false });
  });
});
