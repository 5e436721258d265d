import { dividedBy, type Estimate, exactly, plus, times } from '../../quantity/estimate.ts';
import type { Inquiry } from '../inquiry.ts';
import { acceleratorPower, energyAssumptions, energyHour } from './energy.ts';

/** Assumptions behind what an owned accelerator costs to keep running. */
export const runningAssumptions = [...energyAssumptions, 'hosting'] as const;

const HOURS_PER_MONTH = exactly(730, { name: 'hours-per-month', unit: 'hours' });

/**
 * What an owned accelerator costs to keep running, in USD per accelerator-hour: the electricity it draws and the space
 * that houses it (power × rate per kW-month). Undefined when its power or a price is unknown.
 */
export function runningCost(accelerator: string, inquiry: Inquiry): Estimate | undefined {
  const power = acceleratorPower(accelerator, inquiry);
  const electricity = energyHour(accelerator, inquiry)?.cost;
  const rate = inquiry.ledger.assume('hosting', inquiry.known('colocation', 'hosting'));
  if (!power || !electricity || !rate) return undefined;
  const monthly = times(power, rate, { name: 'hosting-month', unit: 'USD' });
  const hosting = dividedBy(monthly, HOURS_PER_MONTH, { name: 'hosting-hour', unit: 'USD/accelerator-hour' });
  return plus(electricity, hosting, { name: 'running-hour', unit: 'USD/accelerator-hour' });
}
