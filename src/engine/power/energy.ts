import type { Known } from '../../catalogue/catalogue.ts';
import { type Estimate, times } from '../../quantity/estimate.ts';
import type { Inquiry } from '../inquiry.ts';
import { scaled } from '../scaled.ts';
import { gridOf } from './regions.ts';

/** Assumptions behind an accelerator's electricity. */
export const energyAssumptions = ['power-per-accelerator', 'load', 'pue', 'electricity-price'] as const;

/** What something draws from the grid in an hour, in Wh, and what that costs, in USD per hour. */
interface EnergyHour {
  readonly energy: Estimate;
  readonly cost: Estimate;
}

/** An hour of an accelerator with its share of host, network and cooling; undefined where a figure it needs is unknown. */
export function energyHour(accelerator: string, inquiry: Inquiry): EnergyHour | undefined {
  const power = acceleratorPower(accelerator, inquiry);
  const facility = power && withCooling(power, inquiry);
  return facility && gridHour(facility, 'USD/accelerator-hour', inquiry);
}

/** IT power × PUE: what the meter shows at full load. */
export function withCooling(power: Estimate, { known, ledger }: Inquiry): Estimate | undefined {
  const pue = ledger.assume('pue', known('data-centres', 'pue'));
  return pue && times(power, pue, { name: 'facility-power', unit: 'W' });
}

/** Power at the meter × average load, as energy in an hour (Wh), and × the price of electricity. */
export function gridHour(
  facility: Estimate,
  unit: 'USD/hour' | 'USD/accelerator-hour',
  inquiry: Inquiry,
): EnergyHour | undefined {
  const { known, ledger } = inquiry;
  const load = ledger.assume('load', known('data-centres', 'averageLoad'));
  const price = ledger.assume('electricity-price', known(gridOf(inquiry), 'electricityPrice'));
  if (!load || !price) return undefined;
  const energy = times(facility, load, { name: 'energy-hour', unit: 'Wh' });
  return { energy, cost: times(energy, price, { name: 'electricity-hour', unit }) };
}

/** Watts an accelerator draws with its share of host and network, at full load. */
export function acceleratorPower(accelerator: string, inquiry: Inquiry): Estimate | undefined {
  return inquiry.ledger.assume('power-per-accelerator', powerAllIn(accelerator, inquiry));
}

/** Measured, else its share of the server's maximum, else its board power times the usual server overhead. */
function powerAllIn(accelerator: string, { world, known }: Inquiry): Known | undefined {
  const measured = known(accelerator, 'powerAllIn');
  if (measured !== undefined) return measured;
  const server = known(accelerator, 'serverPower');
  const size = world.catalogue.thing(accelerator)?.traits.serverAccelerators;
  if (server !== undefined && typeof size === 'number') return scaled(server, 1 / size);
  const board = known(accelerator, 'boardPower');
  const overhead = known('servers', 'powerOverhead');
  return (
    board && overhead && { ...scaled(board, overhead.mid), sources: [...board.sources, ...overhead.sources] }
  );
}
