import { refusalOf } from './call-slack.ts';
import type { Desk } from './desk.ts';
import { labelInAll } from './labels.ts';
import { tellAsker } from './respond-once.ts';

/** Refusals of a click that opened a form already: Slack told of it twice. */
const opened = new Set(['exchanged_trigger_id', 'trigger_exchanged']);

/** Says that a form could not be opened, to who wanted it. */
export async function tellTooLate(
  desk: Desk,
  responseUrl: string,
  thread: string | undefined,
  error: unknown,
): Promise<void> {
  if (opened.has(refusalOf(error) ?? '')) return;
  desk.log.warn('A form could not be opened:', error);
  await tellAsker(responseUrl, { text: labelInAll(desk, 'adjustTooLate') }, thread).catch((failure) =>
    desk.log.info('That a form could not be opened could not be told:', failure),
  );
}
