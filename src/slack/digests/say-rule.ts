import type { Reply } from '../../ask.ts';
import type { Labels } from '../../language/wording.ts';
import type { Subscription } from '../../memory/subscription-record.ts';
import type { Desk } from '../desk.ts';

/** The reply about the whole rule there is now, with its next runs where it is followed. */
export async function sayRule(desk: Desk, subscription: Subscription, reply: Reply): Promise<Reply> {
  const { schedule, quiet, locale, state } = subscription.rule;
  const query = { intent: 'digest', action: 'subscribe', schedule, quiet, language: locale };
  const whole = await desk.askAgain(query, reply.locale);
  const isFollowed = state === 'active';
  return {
    ...reply,
    wording: {
      ...whole.wording,
      ...(isFollowed ? {} : { figures: [] }),
      reading: desk.words(reply.locale).said({ intent: 'digest', schedule, quiet, language: locale }),
      next: nextFor(subscription, whole.wording.labels),
    },
  };
}

/** What may be wanted next, as buttons: about the conversation the rule is for, wherever they are pressed. */
function nextFor(
  { channel, rule: { state, quiet } }: Subscription,
  labels: Labels,
): Reply['wording']['next'] {
  const ask = (label: string, slots: Record<string, unknown>) => ({
    label: labels[label] ?? '',
    query: { intent: 'digest', channel, ...slots },
  });
  if (state === 'ended') return [];
  const other = quiet === 'line' ? 'nothing' : 'line';
  return [
    ask('digestPreview', { action: 'preview' }),
    ask(`digestQuiet-${other}`, { action: 'change', quiet: other }),
    state === 'paused' ? ask('digestResume', { action: 'resume' }) : ask('digestPause', { action: 'pause' }),
    ask('digestStop', { action: 'unsubscribe' }),
  ];
}
