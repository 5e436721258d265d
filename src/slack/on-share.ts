import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Work } from '../memory/work.ts';
import { SHARE } from './blocks/action-blocks.ts';
import { readButton } from './button-value.ts';
import { ResponseRefused } from './call-slack.ts';
import type { Desk } from './desk.ts';
import { labelInAll } from './labels.ts';
import { renderReply } from './render-reply.ts';
import { respondOnce, tellAsker } from './respond-once.ts';
import { sinceShown } from './since-shown.ts';

/**
 * Shows an answer to the whole channel, by the response URL, which works where the app is no member. The one who
 * shares is named in plain text, and the rest is escaped as ever: nobody is pinged. When Slack takes no more by that
 * URL, who clicked is told so where the app is a member, and may click again. What was shared is everybody's to change.
 */
export function onShare(app: App, desk: Desk): void {
  app.action<BlockAction<ButtonAction>>(SHARE, async ({ ack, body, action, client, context }) => {
    await ack();
    const carried = await readButton(desk.store, action.value);
    if (carried === undefined) return tellAsker(body.response_url, { text: labelInAll(desk, 'outdated') });
    const { query, locale } = carried;
    const { failed = '' } = desk.words(locale).labels;
    const sharer = body.user.name ?? body.user.username ?? '';
    const reply = await desk.askAgain(query, locale);
    const answer = await renderReply(desk, Promise.resolve(reply), {
      audience: { to: 'channel', sharer },
      remarks: [sinceShown(desk, carried, reply)].filter(Boolean),
    });
    const showing = { response_type: 'in_channel', replace_original: false } as const;
    await respondOnce(body.response_url, answer, showing, context.delivery as Work).catch(async (error) => {
      if (error instanceof ResponseRefused)
        await client.chat
          .postEphemeral({ channel: String(body.container.channel_id), user: body.user.id, text: failed })
          .catch((refusal) => desk.log.info('A refused share could not be told:', refusal));
      throw error;
    });
  });
}
