import type { Arrival, Place } from './message.ts';
import type { Parts } from './parts.ts';

/** Notes that a message is shown from now on, to everybody or to one person alone. */
export function noteArrival({ arrivals, settings }: Parts, { channel, ts }: Place, alone?: string): void {
  arrivals.set(`${channel}:${ts}`, { at: settings.clock(), order: arrivals.size, ...(alone && { alone }) });
}

/** The order of what came last to a channel for a person; undefined where nothing has. */
export function lastArrival(
  { arrivals }: Pick<Parts, 'arrivals'>,
  channel: string,
  user: string,
): number | undefined {
  const seen = [...arrivals].filter(
    ([place, { alone }]) => place.startsWith(`${channel}:`) && (alone === undefined || alone === user),
  );
  return seen.at(-1)?.[1].order;
}

/** When a message came; undefined for one this workspace never showed. */
export function arrivalOf(
  { arrivals }: Pick<Parts, 'arrivals'>,
  { channel, ts }: Place,
): Arrival | undefined {
  return arrivals.get(`${channel}:${ts}`);
}
