import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import { fill } from '../language/speak/fill.ts';
import type { Work } from '../memory/work.ts';
import { SHARE } from './blocks/action-blocks.ts';
import { escapeText } from './blocks/escape.ts';
import { readButton } from './button-value.ts';
import type { Desk } from './desk.ts';
import { labelInAll, labelsIn } from './labels.ts';
import { renderReply } from './render-reply.ts';
import { respondOnce, tellAsker } from './respond-once.ts';

/**
 * Shows an answer to the whole channel, by the response URL, which works where the app is no member. The one who
 * shares is named in plain text, and the rest is escaped as ever: nobody is pinged.
 */
export function onShare(app: App, desk: Desk): void {
  app.action<BlockAction<ButtonAction>>(SHARE, async ({ ack, body, action, context }) => {
    await ack();
    const carried = await readButton(desk.store, action.value);
    if (carried === undefined)
      return tellAsker(body.response_url, { text: await labelInAll(desk, 'outdated') });
    const { query, locale } = carried;
    const { message, inDoubt } = await renderReply(desk, desk.askAgain(query, locale));
    const { shared = '' } = await labelsIn(desk, locale);
    const by = fill(shared, { name: body.user.name ?? body.user.username ?? '' });
    const named = {
      text: `${message.text}\n${escapeText(by)}`,
      blocks: [...(message.blocks ?? []), credit(by)],
    };
    const showing = { response_type: 'in_channel', replace_original: false } as const;
    await respondOnce(body.response_url, { message: named, inDoubt }, showing, context.delivery as Work);
  });
}

function credit(text: string): KnownBlock {
  return { type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] };
}
