import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { keptNowhere } from '../kept-nowhere.ts';
import { soundFacts, writeFacts } from './write-facts.ts';

const now = '2026-11-24';
const chip = 'accelerators/x1.yaml';

type Facts = Readonly<Record<string, readonly string[]>>;
const load = (facts: Facts) => loadCatalogue(writeFacts(facts), keptNowhere);

describe('reading facts', () => {
  it('gives things and figures, in base units, with who said them', () => {
    const catalogue = load(soundFacts);
    expect(catalogue.thing('x1')).toMatchObject({
      id: 'x1',
      kind: 'accelerator',
      name: { en: 'Example X1', zh: '样例 X1' },
      aliases: ['X1'],
      loose: [],
      traits: { vendor: 'Example' },
    });
    expect(catalogue.things('accelerator').map(({ id }) => id)).toEqual(['x1']);
    expect(catalogue.history('x1', 'purchasePrice', now)).toMatchObject([
      { low: 20_000, mid: 20_000, high: 20_000, unit: 'USD', asOf: '2024-05-01', verified: true },
      {
        low: 15_000,
        mid: Math.sqrt(15_000 * 18_000),
        high: 18_000,
        where: `${chip}#figures.purchasePrice.1`,
      },
    ]);
    expect(catalogue.history('x1', 'purchasePrice', now)[0]?.sources).toEqual([
      {
        kind: 'press',
        publisher: 'Example Research',
        title: 'Accelerator price survey',
        url: 'https://example.com/prices',
        published: '2025-06',
        accessed: '2026-11-24',
      },
    ]);
  });

  it.each([
    ['80, unit: GB', 'memory', 80 * 1e9],
    ['3.35, unit: TB/s', 'bandwidth', 3.35e12],
    ['989.4, unit: TFLOP/s', 'bf16', 989.4e12],
    ['10.2, unit: kW', 'serverPower', 10_200],
    ['7, unit: percent', 'volumeDiscount', 0.07],
    ['5, unit: years', 'usefulLife', 5 * 8760],
    ['1970-01-31, unit: date', 'released', 30],
  ])('reads %s of %s as written', (written, kind, expected) => {
    const line = `  ${kind}: [{ value: ${written}, asOf: 2024-05-01, source: survey }]`;
    const catalogue = load({ ...soundFacts, [chip]: [...soundFacts[chip].slice(0, 4), line] });
    expect(catalogue.latest('x1', kind, { now })?.mid).toBe(expected);
  });

  it('takes the middle of three numbers as typical', () => {
    const line = '    - { value: [1, 5, 6], unit: USD, asOf: 2025-05-01, source: survey }';
    const facts = { ...soundFacts, [chip]: [...soundFacts[chip].slice(0, 6), line] };
    expect(load(facts).latest('x1', 'purchasePrice', { now })).toMatchObject({
      low: 1,
      mid: 5,
      high: 6,
    });
  });

  it('has another version as soon as any text changes', () => {
    const version = (facts: Facts) => load(facts).version;
    expect(version(soundFacts)).toBe(version(soundFacts));
    expect(version({ ...soundFacts, [chip]: [...soundFacts[chip], '# a remark'] })).not.toBe(
      version(soundFacts),
    );
  });
});
