import { assumptionKinds } from '../../../engine/assumptions.ts';
import type { Quantity } from '../amounts/item.ts';
import { PIECE } from '../amounts/rate-at.ts';

/** A watt of a building costs less than this (in any money); more is the whole building's price. */
const DEAREST_WATT = 1000;

/** Whether a quantity measures what an assumption does. */
export function fits(name: string, { kind, unit, per = [], counter, mid }: Quantity): boolean {
  switch (assumptionKinds[name]?.unit) {
    case 'fraction':
      return kind === 'percent' || (kind === 'number' && counter === undefined && mid > 0 && mid < 1);
    case 'ratio':
      return kind === 'number' && counter === undefined && per.length === 0;
    case 'hours':
      return kind === 'duration';
    case 'W':
      return kind === 'quantity' && unit === 'W';
    case 'USD/kWh':
      return kind === 'money' && per.every((by) => by === 'kWh');
    case 'USD/accelerator-hour':
    case 'USD/hour':
      return kind === 'money' && per.every((by) => by === 'hour' || by === 'accelerator');
    case 'tokens/s':
      return unit === 'tokens' && per.includes('second');
    case 'tokens':
      return (unit === 'tokens' || kind === 'number') && per.every((by) => by === 'requests' || by === PIECE);
    case 'USD/kW-month':
      return kind === 'money' && per.every((by) => by === 'kW' || by === 'month');
    case 'USD/W':
      return kind === 'money' && (per.length === 0 ? mid < DEAREST_WATT : per.length === 1 && per[0] === 'W');
    case 'USD/million-tokens':
      return kind === 'money' && per.length === 1 && per[0] === 'million-tokens';
    case 'kg/kWh':
      return unit === 'kg' && per.every((by) => by === 'kWh');
    case 'USD':
      return kind === 'money' && per.every((by) => by === 'accelerator' || by === 'server');
    default:
      return false;
  }
}
