import type { App } from '@slack/bolt';
import { fill } from '../../language/speak/fill.ts';
import type { Work } from '../../memory/work.ts';
import { answerInMessages } from '../answer-in-messages.ts';
import { ASK_BLOCK, ASK_FORM, ASK_INPUT, askForm } from '../blocks/ask-form.ts';
import type { Desk } from '../desk.ts';
import { localeOf } from '../help.ts';
import { labelInAll } from '../labels.ts';
import { replyTo } from '../reply-to.ts';

/**
 * Asks in a form, from anywhere in Slack, and answers in the direct messages; what was not understood is said in the
 * form, which stays open.
 */
export function onAskShortcut(app: App, desk: Desk): void {
  app.shortcut('ask', async ({ ack, shortcut, client, context }) => {
    await ack();
    const asker = { team: String(context.teamId), user: shortcut.user.id };
    const words = desk.words(await localeOf(desk, client, asker));
    await client.views.open({ trigger_id: shortcut.trigger_id, view: askForm(words) });
  });
  app.view(ASK_FORM, async ({ ack, body, view, client, context }) => {
    const asker = { team: String(context.teamId), user: body.user.id };
    const work = context.delivery as Work;
    const question = view.state?.values?.[ASK_BLOCK]?.[ASK_INPUT]?.value?.trim() ?? '';
    const refuse = (why: string) => ack({ response_action: 'errors', errors: { [ASK_BLOCK]: why } });
    if (question === '') {
      const { labels, topics } = desk.words(await localeOf(desk, client, asker));
      return refuse(fill(labels.questionFirst ?? '', { example: topics[0]?.ask ?? '' }));
    }
    const reply = await replyTo(desk, client, { asker, change: work.id }, question).catch((error) => {
      desk.log.error('A reply could not be made:', error);
      return undefined;
    });
    if (reply === undefined) return refuse(labelInAll(desk, 'failed'));
    if (reply.outcome === 'not-understood') {
      const { headline, next } = reply.wording;
      return refuse([headline, ...next.map(({ label }) => label)].join('\n'));
    }
    await ack();
    await answerInMessages(desk, client, { asker, question, reply }, work);
  });
}
