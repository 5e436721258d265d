import { describe, expect, it } from 'vitest';
import { ARTICLE, answer, keysOf } from './answering.ts';

describe('a named site', () => {
  it('costs what is published of it, building and equipment apart, and says whose word that is', () => {
    const ours = answer({ intent: 'build', site: 'stargate-abilene', scope: 'all' });
    const { total, figures } = ours;
    expect(total?.mid).toBe(15.95e9);
    expect((figures.facility?.mid ?? 0) + (figures.equipment?.mid ?? 0)).toBeCloseTo(15.95e9, -8);
    expect(figures.itPower?.mid).toBe(421e6);
    expect(keysOf(ours)).toEqual(expect.arrayContaining(['site-as-of', 'unverified']));
  });

  it('costs as a building what is published of the building alone', () => {
    const { total, figures } = answer({ intent: 'build', site: 'stargate-abilene', scope: 'facility' });
    expect(total?.mid).toBe(4.955e9);
    expect(figures.equipment).toBeUndefined();
  });

  it('costs by a day what was published of that day, and shows how it grew', () => {
    const then = answer({ intent: 'build', site: 'colossus-1', scope: 'all', asOf: '2024-12-31' });
    const today = answer({ intent: 'build', site: 'colossus-1', scope: 'all' });
    expect(then.total?.high).toBeLessThan(today.total?.low ?? 0);
    expect(today.table?.rows.map(([day]) => day)).toEqual(['2024-09-02', '2026-06-15']);
  });

  it('draws what its meter shows, times load, hours and the price of electricity', () => {
    const assume = { load: 0.8, 'electricity-price': 0.05 };
    const { total, figures } = answer({ intent: 'power', site: 'colossus-1', hours: 8760, assume });
    expect(figures.facilityPower?.mid).toBe(425e6);
    expect(total?.mid).toBeCloseTo(425e3 * 0.8 * 8760 * 0.05, 0);
  });

  it('draws its IT power times the PUE that the asker gives', () => {
    const { figures } = answer({ intent: 'power', site: 'colossus-1', hours: 8760, assume: { pue: 1.1 } });
    expect(figures.facilityPower?.mid).toBeCloseTo(340e6 * 1.1, 0);
  });

  it('is unknown before anything was published of it', () => {
    const before = answer({ intent: 'build', site: 'colossus-1', scope: 'all' }, ARTICLE);
    expect(before.total).toBeNull();
    expect(keysOf(before)).toContain('no-build-cost-known');
  });
});
