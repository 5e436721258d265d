import type { Arrival, Place } from './message.ts';
import type { Parts } from './parts.ts';

/** Notes that a message is shown from now on. */
export function noteArrival({ arrivals, settings }: Parts, { channel, ts }: Place): void {
  arrivals.set(`${channel}:${ts}`, { at: settings.clock(), order: arrivals.size });
}

/** When a message came; undefined for one this workspace never showed. */
export function arrivalOf(
  { arrivals }: Pick<Parts, 'arrivals'>,
  { channel, ts }: Place,
): Arrival | undefined {
  return arrivals.get(`${channel}:${ts}`);
}
