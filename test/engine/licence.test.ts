import { describe, expect, it } from 'vitest';
import { answer, keysOf } from './answering.ts';

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
