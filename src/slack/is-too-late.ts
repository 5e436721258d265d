import type { Body } from './delivery-key.ts';

const minute = 60_000;

/** A response URL, the only way to answer a command and most clicks, is good for 30 minutes. */
const responseUrlLasts = 30 * minute;

/** An answer in a thread is of use as long as somebody may still look for it there. */
const questionLasts = 24 * 60 * minute;

/** Whether an answer would come too late to arrive or to be of use. Events are answered in a conversation. */
export function isTooLate(body: Body, recorded: number, now: number): boolean {
  return now - recorded > (body.event === undefined ? responseUrlLasts : questionLasts);
}
