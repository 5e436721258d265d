import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Work } from '../memory/work.ts';
import { WORKING } from './blocks/action-blocks.ts';
import { readButton } from './button-value.ts';
import type { Desk } from './desk.ts';
import { labelInAll } from './labels.ts';
import { placeOf } from './place-of.ts';
import { renderReply } from './render-reply.ts';
import { respondOnce, tellAsker } from './respond-once.ts';
import { sinceShown } from './since-shown.ts';

/** Shows the working of an answer to who presses, and to nobody else: it takes much room, and few want it. */
export function onShowWorking(app: App, desk: Desk): void {
  app.action<BlockAction<ButtonAction>>(WORKING, async ({ ack, body, action, context }) => {
    await ack();
    const { response_url: url } = body;
    const carried = await readButton(desk.store, action.value);
    if (carried === undefined) return tellAsker(url, { text: labelInAll(desk, 'outdated') });
    const { query, locale } = carried;
    const thread = placeOf(body)?.thread;
    const reply = await desk.askAgain(query, locale, { show: 'working' });
    const working = await renderReply(desk, Promise.resolve(reply), {
      audience: { to: 'asker' },
      remarks: [sinceShown(desk, carried, reply)].filter(Boolean),
      isAside: true,
    });
    const showing = {
      response_type: 'ephemeral',
      replace_original: false,
      ...(thread !== undefined && { thread_ts: thread }),
    } as const;
    await respondOnce(url, working, showing, context.delivery as Work);
  });
}
