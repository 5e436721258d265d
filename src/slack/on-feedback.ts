import type { App, BlockAction } from '@slack/bolt';
import { intents } from '../engine/index.ts';
import { type Feedback, feedbackCounter, verdicts } from '../memory/feedback.ts';
import { FEEDBACK } from './blocks/feedback-block.ts';
import type { Desk } from './desk.ts';

/** Counts whether answers help. Slack itself shows the button as pressed. */
export function onFeedback(app: App, desk: Desk): void {
  const count = feedbackCounter(desk.store);
  app.action<BlockAction>(FEEDBACK, async ({ ack, body }) => {
    await ack();
    const [action] = body.actions as { value?: unknown }[];
    const feedback = readFeedback(desk, action?.value);
    if (feedback) await count(feedback, desk.clock());
  });
}

/** What a feedback button carries, as far as it is one of today: "helpful:buy:en". */
function readFeedback({ locales }: Desk, value: unknown): Feedback | undefined {
  const [said, about, spoken] = String(value).split(':');
  const verdict = verdicts.find((one) => one === said);
  const intent = intents.find(({ id }) => id === about)?.id;
  const locale = locales.find((one) => one === spoken);
  return verdict && intent && locale ? { verdict, intent, locale } : undefined;
}
