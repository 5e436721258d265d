import type { DeliveryRecord } from './delivery-record.ts';

/** Milliseconds until the second failure is followed by a third attempt; each wait is twice the one before. */
const firstWait = 15_000;

/** An outage of Slack that ends is noticed within this. */
const longestWait = 30 * 60_000;

/**
 * When it is time for another attempt, in the clock's milliseconds. The first follows at once, since a process was
 * killed or a call failed; later ones ever more seldom, so that an outage of hours is outlasted without a thousand
 * calls, and a delivery that kills the process does not do so every few seconds.
 */
export function nextTry({ recorded, attempts }: Pick<DeliveryRecord, 'recorded' | 'attempts'>): number {
  let due = recorded;
  for (let failed = 2; failed <= attempts; failed++)
    due += Math.min(firstWait * 2 ** (failed - 2), longestWait);
  return due;
}
