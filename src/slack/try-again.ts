import type { Unfinished } from '../memory/deliveries.ts';
import type { Body } from './delivery-key.ts';

const minute = 60_000;

/** A response URL, the only way to answer a command and most clicks, is good for 30 minutes. */
const responseUrlLasts = 30 * minute;

/** An answer in a thread is of use as long as somebody may still look for it there. */
const questionLasts = 24 * 60 * minute;

/** Milliseconds until the second failure is followed by a third attempt; each wait is twice the one before. */
const firstWait = 15_000;

/** An outage of Slack that ends is noticed within this. */
const longestWait = 30 * minute;

/**
 * Whether it is time for another attempt. The first follows at once, since a process was killed or a call failed;
 * later ones ever more seldom, so that an outage of hours is outlasted without a thousand calls, and a delivery that
 * kills the process does not do so every few seconds.
 */
export function isDue(
  { recorded, attempts }: Pick<Unfinished, 'recorded' | 'attempts'>,
  now: number,
): boolean {
  let due = recorded;
  for (let failed = 2; failed <= attempts; failed++)
    due += Math.min(firstWait * 2 ** (failed - 2), longestWait);
  return now >= due;
}

/** Whether an answer would come too late to arrive or to be of use. Events are answered in a conversation. */
export function isTooLate(body: Body, recorded: number, now: number): boolean {
  return now - recorded > (body.event === undefined ? responseUrlLasts : questionLasts);
}
