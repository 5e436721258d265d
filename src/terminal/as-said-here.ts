import type { Reply } from '../ask.ts';

/** A reply as it is shown where nothing can be done: what only the app in Slack does, it says. */
export function asSaidHere(reply: Reply): Reply {
  const { wording, answer } = reply;
  if (reply.outcome !== 'answered' || answer?.query.intent !== 'digest' || answer.query.action === 'preview')
    return reply;
  return {
    ...reply,
    wording: { ...wording, caveats: [wording.labels.elsewhere ?? '', ...wording.caveats] },
  };
}
