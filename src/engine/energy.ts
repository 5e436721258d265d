import type { Known, When } from '../catalogue/catalogue.ts';
import { dividedBy, type Estimate, exactly, times } from '../quantity/estimate.ts';
import type { World } from './intent.ts';
import type { Ledger } from './ledger.ts';

/** Assumptions behind an accelerator's electricity. */
export const energyAssumptions = ['power-per-accelerator', 'load', 'pue', 'electricity-price'] as const;

/** What an accelerator draws from the grid in an hour, in Wh, and what that costs, in USD. */
export interface EnergyHour {
  readonly energy: Estimate;
  readonly cost: Estimate;
}

const WATTS_PER_KILOWATT = exactly(1000, { name: 'watts-per-kilowatt', unit: 'ratio' });

/** Power with its share of host and network × load × PUE; undefined where one of them is unknown. */
export function energyHour(
  accelerator: string,
  when: When,
  world: World,
  ledger: Ledger,
): EnergyHour | undefined {
  const power = acceleratorPower(accelerator, when, world, ledger);
  return power && facilityHour(power, when, world, ledger);
}

/** IT power × load × PUE, as energy in an hour (Wh) and its cost (USD per hour). */
export function facilityHour(
  power: Estimate,
  when: When,
  { catalogue }: World,
  ledger: Ledger,
): EnergyHour | undefined {
  const load = ledger.assume('load', catalogue.latest('data-centres', 'averageLoad', when));
  const pue = ledger.assume('pue', catalogue.latest('data-centres', 'pue', when));
  const price = ledger.assume(
    'electricity-price',
    catalogue.latest('electricity-us', 'electricityPrice', when),
  );
  if (!load || !pue || !price) return undefined;
  const drawn = times(power, load, { name: 'average-power', unit: 'W' });
  const energy = times(drawn, pue, { name: 'energy-hour', unit: 'Wh' });
  const kilowattHours = dividedBy(energy, WATTS_PER_KILOWATT, { name: 'kilowatt-hours', unit: 'ratio' });
  return {
    energy,
    cost: times(kilowattHours, price, { name: 'electricity-hour', unit: 'USD/accelerator-hour' }),
  };
}

/** Watts an accelerator draws with its share of host and network, at full load. */
export function acceleratorPower(
  accelerator: string,
  when: When,
  world: World,
  ledger: Ledger,
): Estimate | undefined {
  return ledger.assume('power-per-accelerator', powerAllIn(accelerator, when, world));
}

/** Measured, else its share of the server's maximum, else its board power times the usual server overhead. */
function powerAllIn(accelerator: string, when: When, { catalogue }: World): Known | undefined {
  const measured = catalogue.latest(accelerator, 'powerAllIn', when);
  if (measured !== undefined) return measured;
  const server = catalogue.latest(accelerator, 'serverPower', when);
  const size = catalogue.thing(accelerator)?.traits.serverAccelerators;
  if (server !== undefined && typeof size === 'number') return scaled(server, 1 / size);
  const board = catalogue.latest(accelerator, 'boardPower', when);
  const overhead = catalogue.latest('servers', 'powerOverhead', when);
  return (
    board && overhead && { ...scaled(board, overhead.mid), sources: [...board.sources, ...overhead.sources] }
  );
}

function scaled(known: Known, factor: number): Known {
  return { ...known, low: known.low * factor, mid: known.mid * factor, high: known.high * factor };
}
