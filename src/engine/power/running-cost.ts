import { dividedBy, type Estimate, plus, times } from '../../quantity/estimate.ts';
import { monthOfHours } from '../../quantity/exact-hours.ts';
import type { Inquiry } from '../inquiry.ts';
import { acceleratorPower, energyAssumptions, energyHour } from './energy.ts';

/** Assumptions behind what an owned accelerator costs to keep running. */
export const runningAssumptions = [...energyAssumptions, 'hosting'] as const;

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
  const hosting = dividedBy(monthly, monthOfHours, { name: 'hosting-hour', unit: 'USD/accelerator-hour' });
  return plus(electricity, hosting, { name: 'running-hour', unit: 'USD/accelerator-hour' });
}
