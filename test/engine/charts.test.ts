import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/engine/answer.ts';
import { answer } from './answering.ts';

const valuesOf = ({ chart }: Answer, name: string) => chart?.series.find((one) => one.name === name)?.values;

describe('a chart', () => {
  const term = 24 * 730;
  const choice = answer({ intent: 'buy-or-rent', accelerator: 'h100-sxm', count: 512, hours: term });

  it('of buying or renting goes from nothing and the price to what both have cost in the end', () => {
    const [rent = [], own = []] = [valuesOf(choice, 'rent'), valuesOf(choice, 'own')];
    expect(rent[0]).toBe(0);
    expect(own[0]).toBeGreaterThan(0);
    expect(rent.at(-1)).toBeCloseTo(choice.figures.rent?.mid ?? Number.NaN, -3);
    expect(own.at(-1)).toBeCloseTo(choice.figures.own?.mid ?? Number.NaN, -3);
    expect(choice.chart?.points.at(-1)).toMatchObject({ mid: term, unit: 'hours' });
  });

  it('of a price has one value a day that something was said of, oldest first', () => {
    const { chart, table } = answer({ intent: 'price', accelerator: 'h100-sxm', per: 'unit' });
    const days = [...new Set(table?.rows.map(([day]) => day))];
    expect(chart?.points).toEqual(days);
    expect([...days].sort()).toEqual(days);
  });

  it('of training has each definition of the cost once, and never adds them up', () => {
    const run = answer({ intent: 'train', model: 'gpt-4', accelerator: 'a100-80' });
    const { points = [], series = [] } = run.chart ?? {};
    expect(points).toEqual(
      expect.arrayContaining(['rental', 'amortised', 'development', 'publishedStatement']),
    );
    expect(series[0]?.values[points.indexOf('rental')]).toBe(run.figures.rental?.mid);
  });

  it('of a comparison leaves what is not known unknown', () => {
    const { chart, table } = answer({ intent: 'compare', things: ['h100-sxm', 'b200', 'gpt-4'] });
    const leading = table?.rows.map(([, cell]) =>
      cell === null || typeof cell === 'string' ? null : cell?.mid,
    );
    expect(chart?.series[0]?.values).toEqual(leading);
    expect(chart?.series[0]?.values).toContain(null);
  });

  it('of spending holds one series alone, and says which year is a forecast', () => {
    const { chart } = answer({ intent: 'market', series: 'dell-oro-data-centre-capex' });
    expect(chart?.series).toHaveLength(1);
    expect(chart?.points).toContainEqual(expect.objectContaining({ nature: 'forecast' }));
  });

  it('is there for nothing that is one number', () => {
    expect(
      answer({ intent: 'buy', accelerator: 'h100-sxm', count: 8, scope: 'chips' }).chart,
    ).toBeUndefined();
  });
});
