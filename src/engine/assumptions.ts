import { HOURS_PER_MONTH, HOURS_PER_YEAR } from '../quantity/hours.ts';
import type { Unit } from '../quantity/units.ts';

/** What an assumption measures, and the values within reason: outside them an asker's value is refused. */
export interface AssumptionKind {
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
}

/** Every assumption an asker may set, by the name used in queries, in `intents/` and in forms. */
export const assumptionKinds: Readonly<Record<string, AssumptionKind>> = {
  // a wafer-scale system, the dearest thing sold as one accelerator, is put at $2-3 million and 23 kW
  'accelerator-price': { unit: 'USD', min: 10, max: 5e6 },
  'server-price': { unit: 'USD', min: 100, max: 2e7 },
  'server-share': { unit: 'ratio', min: 1, max: 5 },
  'cluster-share': { unit: 'ratio', min: 1, max: 5 },
  discount: { unit: 'fraction', min: 0, max: 0.95 },
  'rent-price': { unit: 'USD/accelerator-hour', min: 0.001, max: 1000 },
  'instance-price': { unit: 'USD/hour', min: 0.001, max: 100_000 },
  'commitment-discount': { unit: 'fraction', min: 0, max: 0.95 },
  'electricity-price': { unit: 'USD/kWh', min: 0.001, max: 2 },
  pue: { unit: 'ratio', min: 1, max: 3 },
  'power-per-accelerator': { unit: 'W', min: 1, max: 30_000 },
  hosting: { unit: 'USD/kW-month', min: 0, max: 2000 },
  load: { unit: 'fraction', min: 0.01, max: 1 },
  lifetime: { unit: 'hours', min: HOURS_PER_MONTH, max: 20 * HOURS_PER_YEAR },
  utilisation: { unit: 'fraction', min: 0.01, max: 1 },
  goodput: { unit: 'fraction', min: 0.1, max: 1 },
  overhead: { unit: 'fraction', min: 0, max: 10 },
  throughput: { unit: 'tokens/s', min: 0.001, max: 1e6 },
  'tokens-per-parameter': { unit: 'ratio', min: 0.1, max: 1e6 },
  'experiments-factor': { unit: 'ratio', min: 1, max: 50 },
  'staff-share': { unit: 'fraction', min: 0, max: 0.95 },
  'facility-cost': { unit: 'USD/W', min: 0.1, max: 60 },
  'carbon-intensity': { unit: 'kg/kWh', min: 0, max: 2 },
  'input-price': { unit: 'USD/million-tokens', min: 0, max: 2000 },
  'output-price': { unit: 'USD/million-tokens', min: 0, max: 2000 },
  'cached-price': { unit: 'USD/million-tokens', min: 0, max: 2000 },
  'tokens-per-request': { unit: 'tokens', min: 1, max: 1e8 },
  growth: { unit: 'fraction', min: -0.99, max: 10 },
  'output-share': { unit: 'fraction', min: 0, max: 1 },
  'requests-per-user': { unit: 'ratio', min: 0.001, max: 10_000 },
  'bytes-per-parameter': { unit: 'ratio', min: 0.1, max: 8 },
  'bytes-per-cached-value': { unit: 'ratio', min: 0.1, max: 8 },
  'speed-per-request': { unit: 'tokens/s', min: 0.01, max: 1e5 },
};
