import type { Quantity } from '../amounts/item.ts';
import { SERVED } from '../amounts/units.ts';
import { SMALLEST_MODEL } from './bare-size.ts';
import type { Held } from './content.ts';

const SMALL = 1;

/** Adds to what a text holds what one of its quantities is. */
export function holdQuantity(held: Held, { kind, unit, said, mid, per, unsaid }: Quantity): void {
  if (kind === 'number') {
    held.number = true;
    if (mid >= SMALLEST_MODEL) held.large = true;
    if (mid < SMALL) held.share = true;
  } else if (kind === 'money') held.money = true;
  else if (kind === 'percent') held.percent = true;
  else if (kind === 'duration') held.duration = true;
  if (per !== undefined) held.rate = true;
  if (said === 'accelerator-hour' || unsaid) held.hours = true;
  if (unit === undefined || kind === 'money') return;
  if (SERVED.has(unit)) held.served = true;
  if (unit === 'tokens') held.tokens = true;
  else if (unit === 'requests') held.requests = true;
  else if (unit === 'users') held.users = true;
  else if (unit === 'parameters') held.parameters = true;
  else if (unit === 'W') held.power = true;
  else if (unit === 'FLOP' || unit === 'FLOP/s') held.work = true;
  else if (unit === 'seconds') held.duration = true;
}
