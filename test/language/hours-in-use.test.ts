import { describe, expect, it } from 'vitest';
import { read } from './language.ts';

const HOURS_PER_MONTH = 730;

describe('counts only the hours in use', () => {
  const DAYS_PER_WEEK = 7;
  it.each([
    ['rent 4 H100s 8 hours a day for 20 days', 8 * 20],
    ['rent 4 H100s, 8h/day for 2 weeks', 8 * 14],
    ['rent 4 H100s 5 days a week for 3 weeks', (5 / DAYS_PER_WEEK) * 3 * 168],
    ['rent 4 H100s 12 hours a day, 5 days a week, for a week', (12 / 24) * (5 / DAYS_PER_WEEK) * 168],
    ['rent 4 H100s 24 hours a day for 10 days', 240],
    ['monthly cost to rent 4 H100s 12 hours a day', HOURS_PER_MONTH / 2],
    ['租4张H100,一天8小时,用20天', 8 * 20],
    ['租4张H100跑两周,每天10小时', 10 * 14],
  ])('%s', (ask, hours) => {
    const { query } = read(ask);
    expect(query?.intent).toBe('rent');
    expect(query?.hours).toBeCloseTo(hours);
  });

  it('says how many of how many', () => {
    expect(read('rent 4 H100s 8 hours a day for 20 days').notes).toContainEqual({
      key: 'hours-in-use',
      values: { hours: 8 * 20, of: 24 * 20 },
    });
  });

  it('asks for how long where nobody says', () => {
    expect(read('rent 4 H100s, 3 hours a day').outcome).not.toBe('understood');
  });

  it('a year and three months stay a length', () => {
    expect(read('租16张A100一年三个月').query).toMatchObject({ hours: 8760 + 3 * HOURS_PER_MONTH });
  });
});

describe('hears a half and a quarter for what they are', () => {
  it.each([
    ['rent 64 H100s for two quarters', { hours: 2 * 2190 }],
    ['rent 64 H100s for a half-year', { hours: 8760 / 2 }],
    ['cost of a half-gigawatt data center', { power: 0.5e9 }],
    ['price of half-million H100s', { count: 0.5e6 }],
    ['price of 50 K H100s', { count: 50e3 }],
  ])('%s', (ask, slots) => {
    expect(read(ask).query).toMatchObject(slots);
  });
});
