import { describe, expect, test } from 'vitest';
import { alternatives } from '../../src/engine/alternatives.ts';
import { compare } from '../../src/engine/compare.ts';
import { converted } from '../../src/engine/convert.ts';
import { deal } from '../../src/engine/deal.ts';
import type { Intent } from '../../src/engine/intent.ts';
import { market } from '../../src/engine/market.ts';
import { wholeYear } from '../../src/engine/period.ts';
import type { Query } from '../../src/engine/query.ts';
import { trend } from '../../src/engine/trend.ts';
import type { Range } from '../../src/quantity/range.ts';
import { ARTICLE, answer, catalogue, keysOf, TODAY } from './answering.ts';

const ask = (intent: Intent, query: Omit<Query, 'intent'>, now = TODAY) =>
  intent.answer({ intent: intent.id, ...query }, { catalogue, now });
const series = 'dell-oro-data-centre-capex';

describe('data-centre spending', () => {
  test("at the article's date is Dell'Oro's forecast of $294B for 2024, today the later actual of $455B", () => {
    expect(ask(market, { series, period: wholeYear(2024) }, ARTICLE).total?.mid).toBe(294e9);
    expect(ask(market, { series, period: wholeYear(2024) }).total?.mid).toBe(455e9);
  });

  test('says that scopes differ where two series speak of one year', () => {
    expect(keysOf(ask(market, { series, period: wholeYear(2024) }))).toContain('scopes-differ');
  });

  test('over several years goes from the first figure of one series to its last, never from another scope', () => {
    const period = { from: '2023-01-01', to: '2028-12-31' };
    const path = ask(market, { series, period });
    expect(path.figures.start?.mid).toBe(455e9);
    expect(path.total?.mid).toBe(1e12);
    expect(path.figures.growth?.mid).toBeCloseTo(Math.sqrt(1e12 / 455e9) - 1, 6);
    expect(keysOf(path)).toContain('market-path');
  });

  test('where only growth was published is the year before, grown', () => {
    const { total, working } = ask(market, { series, period: wholeYear(2025) });
    expect(total?.mid).toBeCloseTo(455e9 * 1.57, 0);
    expect(working.length).toBeGreaterThan(0);
    const both = ask(market, { series, period: { from: '2024-01-01', to: '2025-12-31' } });
    expect(both.total?.mid).toBeCloseTo(455e9 * 1.57, 0);
    expect(both.figures.growth?.mid).toBeCloseTo(0.57, 10);
  });
});

test('the electricity of data centres is told as counted, and as forecast for a year to come', () => {
  const of = (year: number) =>
    ask(market, { series: 'iea-data-centre-electricity', period: wholeYear(year) }).total;
  expect(of(2024)).toMatchObject({ mid: 415e12, unit: 'Wh' });
  expect(of(2030)).toMatchObject({ mid: 945e12, unit: 'Wh' });
});

describe('a publisher named without what it tells of', () => {
  test('is read as what it does tell of', () => {
    const series = 'mckinsey-data-centre-investment';
    expect(
      market.complete?.(
        { intent: 'market', series: 'dell-oro-data-centre-capex', publisher: 'mckinsey' },
        catalogue,
      ),
    ).toMatchObject({ series });
    const by2030 = ask(market, { series, publisher: 'mckinsey', period: wholeYear(2030) });
    expect(by2030.total?.mid).toBe(6.7e12);
    expect(by2030.caveats.find(({ key }) => key === 'market-over-longer')?.values).toEqual({
      time: '2025-01-01/2030-12-31',
    });
  });
});

describe('the cost of frontier training', () => {
  test('turned around is a year with an interval, as the growth is one', () => {
    const { figures, caveats } = ask(trend, { series: 'amodei-training-cost', budget: 10e9 });
    expect(figures.year?.low).toBeLessThan(figures.year?.mid ?? 0);
    expect(figures.year?.high).toBeGreaterThan(figures.year?.mid ?? Infinity);
    expect(caveats.find(({ key }) => key === 'reached-between')?.values).toEqual({
      first: '2026',
      last: '2028',
    });
    const fixed = ask(trend, { series: 'amodei-training-cost', budget: 10e9, assume: { growth: 1.4 } });
    expect(keysOf(fixed)).not.toContain('reached-between');
  });

  test('that was reached already is told so, and no year to come', () => {
    const reached = ask(trend, { series: 'amodei-training-cost', budget: 1e9, period: wholeYear(2028) });
    expect(keysOf(reached)).toContain('already-reached');
    expect(reached.figures.year).toBeUndefined();
  });

  test('grows by the rate the asker names from the last figure known', () => {
    const at = (to: number) =>
      ask(trend, { series: 'amodei-training-cost', period: wholeYear(to), assume: { growth: 1.4 } }).total
        ?.mid ?? 0;
    expect(at(2028) / at(2027)).toBeCloseTo(2.4, 2);
  });

  test("at the article's date, with no growth known, is what was said of that year", () => {
    const said = ask(trend, { series: 'amodei-training-cost', period: wholeYear(2026) }, ARTICLE);
    expect(said.total).toMatchObject({ low: 5e9, high: 10e9 });
    expect(keysOf(said)).toEqual(['trend-said']);
  });

  test('over several years is told at the end of each, beside what was said of it', () => {
    const period = { from: '2025-01-01', to: '2027-12-31' };
    const path = ask(trend, { series: 'amodei-training-cost', period, assume: { growth: 1 } });
    const ours = path.table?.rows.filter(([, , source]) => source === 'carried-on') ?? [];
    expect(ours.map(([day]) => day)).toEqual(['2025-12-31', '2026-12-31', '2027-12-31']);
    const [first, , last] = ours.map(([, cost]) => (cost as Range).mid);
    expect((last ?? 0) / (first ?? 1)).toBeCloseTo(2 ** 2, 1);
    expect(last).toBeCloseTo(path.total?.mid ?? 0, 0);
  });

  test('reaches a sum in the year in which it costs that', () => {
    const { figures } = ask(trend, { series: 'amodei-training-cost', budget: 10e9, assume: { growth: 1.4 } });
    const day = new Date((figures.year?.mid ?? 0) * 86_400_000).toISOString().slice(0, 10);
    const there = ask(trend, {
      series: 'amodei-training-cost',
      period: { from: day, to: day },
      assume: { growth: 1.4 },
    });
    expect((there.total?.mid ?? 0) / 10e9).toBeCloseTo(1, 2);
  });
});

describe('deals', () => {
  test('Google pays Reddit $60M a year', () => {
    expect(ask(deal, { party: 'reddit', counterparty: 'alphabet' }).total?.mid).toBe(60e6);
  });

  test('an undisclosed deal is unknown, and said to be undisclosed', () => {
    const secret = catalogue.things('deal').find(({ traits }) => traits.undisclosed === 'yes');
    const answer = ask(deal, {
      party: String(secret?.traits.seller),
      counterparty: String(secret?.traits.buyer),
    });
    expect(answer.total).toBeNull();
    expect(keysOf(answer)).toContain('undisclosed');
  });

  test('a range that only a phrase allows says so, in the money it was said in', () => {
    const licence = ask(deal, { party: 'axel-springer' });
    expect(licence.figures.perYearInEuros).toMatchObject({ low: 10e6, high: 90e6, unit: 'EUR' });
    expect(keysOf(licence)).toContain('remark-tens-of-millions');
  });
});

describe('side by side', () => {
  test('accelerators stand under the same headings, unknown where nothing is known', () => {
    const { table } = ask(compare, { things: ['h100-sxm', 'trn2'] });
    expect(table?.columns[0]).toBe('thing');
    const price = table?.columns.indexOf('price') ?? -1;
    expect(table?.rows[0]?.[price]).toMatchObject({ mid: 30_000 });
    expect(table?.rows[1]?.[price]).toBeNull();
  });

  test('cheaper models cost less than the one asked about, the cheapest first', () => {
    const { table } = ask(alternatives, { model: 'gpt-4o' });
    const ratio = table?.columns.indexOf('ratio') ?? -1;
    const ratios = (table?.rows ?? []).map((row) => (row[ratio] as Range).mid);
    expect(ratios[0]).toBe(1);
    expect(ratios.length).toBeGreaterThan(5);
    expect(ratios.slice(1)).toEqual(ratios.slice(1).toSorted((a, b) => a - b));
    expect(Math.max(...ratios.slice(1))).toBeLessThan(1);
  });
});

describe('another currency', () => {
  const query = { intent: 'buy', accelerator: 'h100-sxm', count: 1000, scope: 'chips', currency: 'CNY' };
  const world = { catalogue, now: TODAY };

  test('stands beside the dollars, at a rate with a date and a source', () => {
    const inYuan = converted(answer(query), world);
    const rate = catalogue.latest('cny', 'perDollar', { now: TODAY });
    expect(inYuan.figures.converted).toMatchObject({ unit: 'CNY', mid: 1000 * 30_000 * (rate?.mid ?? 0) });
    expect(inYuan.total?.unit).toBe('USD');
    expect(keysOf(inYuan)).toContain('converted');
  });

  test('without a known rate is said to be unknown', () => {
    expect(keysOf(converted(answer({ ...query, currency: 'ZZZ' }), world))).toContain('currency-unknown');
  });
});
