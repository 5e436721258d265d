import { describe, expect, test } from 'vitest';
import { answer, catalogue, keysOf, TODAY } from './answering.ts';

const intensity = (grid: string) => catalogue.latest(grid, 'carbonIntensity', { now: TODAY })?.mid ?? 0;

describe('carbon', () => {
  const exact = { 'power-per-accelerator': 1000, load: 1, pue: 1, 'carbon-intensity': 0.4 };

  test('is energy × intensity of the grid: a kilowatt for an hour at 0.4 kg per kWh is 0.4 kg', () => {
    const { figures } = answer({
      intent: 'power',
      accelerator: 'h100-sxm',
      count: 10,
      hours: 100,
      asks: 'carbon',
      assume: exact,
    });
    expect(figures.carbon?.mid).toBeCloseTo(10 * 100 * 0.4, 9);
  });

  test('of a training run is that of its accelerator-hours', () => {
    const run = { intent: 'train', acceleratorHours: 1000, accelerator: 'h100-sxm', assume: exact };
    expect(answer({ ...run, asks: 'carbon' }).figures.carbon?.mid).toBeCloseTo(1000 * 0.4, 9);
  });

  test('of serving is that of the energy of a month', () => {
    const served = answer({
      intent: 'serve',
      model: 'llama-3.3-70b',
      accelerator: 'h100-sxm',
      volume: { amount: 1e9, of: 'tokens', per: 'month' },
      assume: exact,
      asks: 'carbon',
    });
    const accelerators = served.figures.accelerators?.mid ?? 0;
    expect((served.figures.carbon?.mid ?? 0) / (accelerators * 730 * 0.4)).toBeCloseTo(1, 9);
  });

  test('goes by the grid of the region said, and is unknown where nobody says what that gives off', () => {
    const at = (region: string) =>
      answer({ intent: 'power', power: 1e6, hours: 8760, region, asks: 'carbon' });
    expect(intensity('electricity-france')).toBeGreaterThan(0);
    expect((at('france').figures.carbon?.mid ?? 0) / (at('china').figures.carbon?.mid ?? 1)).toBeCloseTo(
      intensity('electricity-france') / intensity('electricity-china'),
      3,
    );
    expect(intensity('electricity-eu')).toBe(0);
    expect(at('eu').figures.carbon).toBeNull();
    expect(keysOf(at('eu'))).toContain('asked-unknown');
  });

  test('published of a model comes first, with who said it, beside our estimate', () => {
    const { figures, caveats } = answer({
      intent: 'train',
      model: 'llama-3-70b',
      accelerator: 'h100-sxm',
      asks: 'carbon',
    });
    // Meta, Model card of Llama 3: 1,900 t
    expect(figures.publishedCarbon?.mid).toBe(1900e3);
    expect(figures.carbon?.mid).toBeGreaterThan(0);
    expect(caveats).toContainEqual(
      expect.objectContaining({ key: 'published-carbon', values: expect.objectContaining({ by: 'Meta' }) }),
    );
  });

  test('published is of the run where it was: elsewhere it is our estimate alone', () => {
    const run = { intent: 'train', model: 'llama-3-70b', accelerator: 'h100-sxm', asks: 'carbon' };
    expect(answer({ ...run, region: 'france' }).figures.publishedCarbon).toBeUndefined();
    expect(answer({ ...run, region: 'france' }).figures.carbon?.mid).toBeLessThan(
      answer(run).figures.carbon?.mid ?? 0,
    );
  });

  test('says that a country is meant on average, and which where nobody named one', () => {
    const bill = { intent: 'power', power: 1e6, hours: 8760 };
    expect(keysOf(answer(bill))).toContain('region-taken');
    expect(keysOf(answer({ ...bill, region: 'us' }))).toContain('region-average');
  });
});

test('a whole development below the rent of one run is explained', () => {
  const dear = { 'rent-price': 100 };
  const run = { intent: 'train', acceleratorHours: 1e6, accelerator: 'h100-sxm' };
  expect(keysOf(answer({ ...run, assume: dear }))).toContain('development-on-own-hardware');
  expect(keysOf(answer({ ...run, assume: { 'rent-price': 0.5 } }))).not.toContain(
    'development-on-own-hardware',
  );
});
