import type { Known, When } from '../catalogue/catalogue.ts';
import { dividedBy, type Estimate, exactly, plus, times } from '../quantity/estimate.ts';
import type { World } from './intent.ts';
import type { Ledger } from './ledger.ts';

const HOURS_PER_MONTH = 730;

/**
 * What an owned accelerator costs to keep running, in USD per accelerator-hour: the electricity it draws
 * (power × load × PUE × price) and the space that houses it (power × rate per kW-month).
 * Undefined when its power or a price is unknown.
 */
export function runningCost(
  accelerator: string,
  when: When,
  world: World,
  ledger: Ledger,
): Estimate | undefined {
  const { catalogue } = world;
  const power = ledger.assume('power-per-accelerator', powerAllIn(accelerator, when, world));
  const load = ledger.assume('load', catalogue.latest('data-centres', 'averageLoad', when));
  const pue = ledger.assume('pue', catalogue.latest('data-centres', 'pue', when));
  const price = ledger.assume(
    'electricity-price',
    catalogue.latest('electricity-us', 'electricityPrice', when),
  );
  const rate = ledger.assume('hosting', catalogue.latest('colocation', 'hosting', when));
  if (!power || !load || !pue || !price || !rate) return undefined;
  const kilowatts = dividedBy(power, exactly(1000, { name: 'watts-per-kilowatt', unit: 'W' }), {
    name: 'kilowatts',
    unit: 'ratio',
  });
  const drawn = times(times(kilowatts, load, { name: 'average-power', unit: 'ratio' }), pue, {
    name: 'facility-power',
    unit: 'ratio',
  });
  const electricity = times(drawn, price, { name: 'electricity-hour', unit: 'USD/accelerator-hour' });
  const month = exactly(HOURS_PER_MONTH, { name: 'hours-per-month', unit: 'hours' });
  const monthly = times(kilowatts, rate, { name: 'hosting-month', unit: 'USD' });
  const hosting = dividedBy(monthly, month, { name: 'hosting-hour', unit: 'USD/accelerator-hour' });
  return plus(electricity, hosting, { name: 'running-hour', unit: 'USD/accelerator-hour' });
}

/**
 * Watts an accelerator draws with its share of host and network: measured, else its share of the server's maximum,
 * else its board power times the usual server overhead.
 */
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
