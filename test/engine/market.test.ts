import { describe, expect, it } from 'vitest';
import type { Query } from '../../src/engine/query.ts';
import { ARTICLE, answer, keysOf, TODAY } from './answering.ts';

const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` });
const capex = (of: number): Query => ({
  intent: 'market',
  series: 'dell-oro-data-centre-capex',
  period: year(of),
});
const servers: Query = { intent: 'market', series: 'dell-oro-ai-servers', period: year(2028) };

describe('on the day of the article', () => {
  it('data centres are forecast at 294 billion for 2024, as Dell’Oro said then, not at what was counted later', () => {
    const told = answer(capex(2024), ARTICLE);
    expect(told.total?.mid).toBe(294e9);
    expect(JSON.stringify(told.table)).not.toContain('455');
    expect(keysOf(told)).toContain('market-forecast');
    expect(answer(capex(2020), ARTICLE).total?.mid).toBe(193e9);
  });

  it('asked today as of that day, the same is told', () => {
    expect(answer({ ...capex(2024), asOf: ARTICLE }, TODAY).total).toEqual(
      answer(capex(2024), ARTICLE).total,
    );
  });

  it('AI servers are forecast to pass 200 billion in 2028', () => {
    const told = answer(servers, ARTICLE);
    expect(told.total?.mid).toBe(200e9);
    expect(keysOf(told)).toContain('reported-at-least');
  });

  it('data centres in 2028 come to what 2023 was, with the growth a year that Dell’Oro forecast', () => {
    const told = answer(capex(2028), ARTICLE);
    expect(told.total?.mid).toBeCloseTo(260e9 * 1.18 ** 5, 0);
    expect(keysOf(told)).toContain('market-derived-forecast');
  });
});

describe('later', () => {
  it('what was counted stands first, with the forecast of the article beside it under its own scope', () => {
    const told = answer(capex(2024));
    expect(told.total?.mid).toBe(455e9);
    expect(keysOf(told)).toContain('scopes-differ');
    const rows = JSON.stringify(told.table?.rows);
    expect(rows).toContain('294000000000');
    expect(rows).toContain('dell-oro-data-centre-capex-2024');
  });

  it('a revision of growth counts from the day it was said, and an old one not for ever', () => {
    expect(answer(capex(2028), '2024-09-01').total?.mid).toBeCloseTo(260e9 * 1.24 ** 5, 0);
    expect(answer(capex(2028), TODAY).total).toBeNull();
  });

  it('what was worked out of a revision stands beside the forecast that was published', () => {
    const told = answer(servers, '2024-09-01');
    expect(told.total?.mid).toBe(200e9);
    expect(JSON.stringify(told.table?.rows)).toContain('250000000000');
  });

  it('power that AI data centres will need is told, in watts', () => {
    const told = answer({ intent: 'market', series: 'rand-ai-power', period: year(2027) });
    expect(told.total).toMatchObject({ mid: 68e9, unit: 'W' });
    expect(told.table?.columns).toContain('power');
  });
});
