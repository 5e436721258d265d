import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, catalogue, keysOf } from './answering.ts';

describe('the price of a licence', () => {
  const ask = (query: Record<string, unknown>, now?: string) =>
    answer({ intent: 'price', per: 'seat', ...query }, now);

  it('is what its seller lists for a seat, paid by the month and by the year', () => {
    const { total, figures } = ask({ licence: 'chatgpt-business' });
    expect(total?.mid).toBe(25);
    expect(figures.seatPriceByYear?.mid).toBe(20);
  });

  it('is so many times that for so many seats', () => {
    expect(ask({ licence: 'chatgpt-business', seats: 200 }).total?.mid).toBe(200 * 25);
  });

  it('of a time is seats × months × price, paid a year at once from a year on', () => {
    const year = ask({ licence: 'claude-team', seats: 50, subscription: 8760 });
    expect(year.total?.mid).toBe(50 * 12 * 25);
    expect(year.figures['paid-seatPriceByMonth']?.mid).toBe(50 * 12 * 30);
    expect(keysOf(year)).toContain('billed-by-year');
    const half = ask({ licence: 'claude-team', seats: 50, subscription: 4380 });
    expect(half.total?.mid).toBe(50 * 6 * 30);
    expect(half.figures['paid-seatPriceByYear']).toBeUndefined();
  });

  it('bills no fewer seats than are sold, and says so', () => {
    const few = ask({ licence: 'claude-team', seats: 3, subscription: 4380 });
    expect(few.total?.mid).toBe(5 * 6 * 30);
    expect(keysOf(few)).toContain('billed-fewest-seats');
  });

  it('for a time is unknown where none is published, however many seats', () => {
    expect(ask({ licence: 'chatgpt-enterprise', seats: 500, subscription: 8760 }).total).toBeNull();
  });

  it('of twice the seats or twice the time never costs less', () => {
    const licences = catalogue.things('licence').map(({ id }) => id);
    const cost = (query: Record<string, unknown>) => ask(query).total?.mid ?? 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...licences),
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 120 }),
        (licence, seats, months) => {
          const query = { licence, seats, subscription: months * 730 };
          expect(cost({ ...query, seats: 2 * seats })).toBeGreaterThanOrEqual(cost(query));
          expect(cost({ ...query, subscription: 2 * months * 730 })).toBeGreaterThanOrEqual(cost(query));
        },
      ),
    );
  });

  it('was another before', () => {
    expect(ask({ licence: 'chatgpt-business', asOf: '2025-12-31' }).total?.mid).toBe(30);
  });

  it('is unknown where the seller publishes none; what others report is told as a report and is no figure', () => {
    const unlisted = ask({ licence: 'chatgpt-enterprise' });
    expect(unlisted.total).toBeNull();
    expect(unlisted.figures).toEqual({});
    expect(keysOf(unlisted)).toEqual(expect.arrayContaining(['licence-unlisted', 'licence-reported']));
  });

  it('was not reported before it was said', () => {
    expect(keysOf(ask({ licence: 'chatgpt-enterprise' }, '2025-06-30'))).not.toContain('licence-reported');
  });
});
