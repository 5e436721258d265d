import type { Work } from '../memory/work.ts';
import { failureOf } from './call-slack.ts';
import type { Body } from './delivery-key.ts';

/**
 * Ends a delivery that failed. What was refused stays refused. Slack may deliver an event again, so that is known as
 * done; a click it never repeats, and a person who clicks again is to be heard: the new click comes with a new response
 * URL.
 */
export async function endFailed(work: Work, body: Body, error: unknown): Promise<void> {
  if (failureOf(error) !== 'refused') return work.release();
  if (body.event === undefined) return work.forget();
  await work.finish();
}
