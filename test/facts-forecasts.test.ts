import { describe, expect, it } from 'vitest';
import { figureKinds } from '../src/catalogue/figure-kinds.ts';
import { loadCatalogue } from '../src/catalogue/load.ts';
import { soundFacts, writeFacts } from './catalogue/write-facts.ts';
import { keptNowhere } from './kept-nowhere.ts';

const catalogue = loadCatalogue();
const now = '2026-11-24';
const things = [...catalogue.things('series'), ...catalogue.things('trend')];

describe('forecasts', () => {
  it('say of every forecast which later time it is about', () => {
    const forecasts = Object.keys(figureKinds).filter((kind) => figureKinds[kind]?.forecast);
    const figures = things.flatMap(({ id }) => forecasts.flatMap((kind) => catalogue.history(id, kind, now)));
    expect(figures.length).toBeGreaterThan(20);
    for (const { about, asOf, where } of figures) expect((about?.to ?? '') > asOf, where).toBe(true);
  });

  it.each([
    ['spendingForecast', 'asOf: 2025-06-01, source: survey', "about: '2030'"],
    ['spendingForecast', "asOf: 2025-06-01, about: '2024', source: survey", 'what is past is no forecast'],
    ['spendingForecast', "asOf: 2025-06-01, about: ['2031', '2030'], source: survey", 'first date first'],
    ['spendingForecast', 'asOf: 2025-06-01, about: 2030-02-30, source: survey', 'the calendar has no'],
    ['spending', "asOf: 2025-06-01, about: '2030', source: survey", 'spending is no forecast'],
  ])('refuses a figure of %s with %s', (kind, written, remedy) => {
    const file = [...soundFacts['accelerators/x1.yaml'].slice(0, 4), `  ${kind}:`];
    const line = `    - { value: 1e9, unit: USD, ${written} }`;
    const folder = writeFacts({ ...soundFacts, 'accelerators/x1.yaml': [...file, line] });
    expect(() => loadCatalogue(folder, keptNowhere)).toThrow(remedy);
  });
});
