import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { assuming, type Changes, type Query, without } from '../../engine/query.ts';
import type { Asker } from '../../memory/asker.ts';
import { changeShown, lastShown } from '../../memory/shown-queries.ts';
import { amendSubject } from '../../memory/threads.ts';
import type { Work } from '../../memory/work.ts';
import { answerInThread } from '../answer-in-thread.ts';
import { audienceOf } from '../audience.ts';
import { ADJUST_FORM, noticeForm } from '../blocks/adjust-form.ts';
import type { Desk } from '../desk.ts';
import { labelInAll } from '../labels.ts';
import { renderReply } from '../render-reply.ts';
import { replaceAnswer } from '../replace-answer.ts';
import { sinceShown } from '../since-shown.ts';
import { type Adjusting, readAdjusting } from './adjusting.ts';
import { readFields } from './read-fields.ts';
import { remarksOn } from './remarks-on.ts';

/**
 * Takes the form with an answer's assumptions. What is wrong is said at its field. Else the message shows the answer
 * under them, in its place, and says what changed; somebody else's answer stays as it is, and the new one stands below.
 */
export function onAdjusted(app: App, desk: Desk): void {
  app.view(ADJUST_FORM, async ({ ack, body, view, client, context }) => {
    const adjusting = readAdjusting(view.private_metadata);
    if (adjusting === undefined) {
      const words = desk.words(desk.locales[0] ?? '');
      return ack({ response_action: 'update', view: noticeForm(labelInAll(desk, 'outdated'), words) });
    }
    const read = readFields(desk, view, adjusting);
    if ('errors' in read) return ack({ response_action: 'errors', errors: { ...read.errors } });
    await ack();
    const { changes } = read;
    if (Object.keys(changes).length === 0 && !adjusting.isReset) return;
    const adjuster = { team: String(context.teamId), user: body.user.id, name: body.user.name };
    const isOwn = adjusting.asker === undefined || adjusting.asker === body.user.id;
    const work = context.delivery as Work;
    await (isOwn ? changeInPlace : answerBelow)({ desk, client, adjusting, changes, adjuster }, work);
  });
}

interface Sent {
  readonly desk: Desk;
  readonly client: WebClient;
  readonly adjusting: Adjusting;
  readonly changes: Changes;
  readonly adjuster: Asker & { readonly name: string };
}

/** The query under the changes; a form that was set back drops what was assumed before. */
function changed({ adjusting, changes }: Sent, from: Query): Query {
  return assuming(adjusting.isReset ? without(from, 'assume') : from, changes);
}

async function changeInPlace(sent: Sent, work: Work): Promise<void> {
  const { desk, adjusting, adjuster } = sent;
  const { place } = adjusting;
  const key = `adjust:${adjuster.team}:${place.channel}:${place.ts}`;
  await desk.inTurn(key, async () => {
    const shownAt = { team: adjuster.team, channel: place.channel, ts: place.ts };
    const changing = { by: work.id, now: desk.clock(), seen: adjusting.opened };
    // Two may have had the form open: what was changed meanwhile stays, with these changes over it.
    const { from, query } = await changeShown(desk.store, shownAt, changing, (shown) => {
      const base = shown?.intent === adjusting.query.intent ? shown : adjusting.query;
      return { from: base, query: changed(sent, base) };
    });
    await show(sent, { from, query }, work);
    if (place.isEphemeral) return;
    // Another instance may have changed it after this one, and shown it before: the last change is the one to be seen.
    const last = await lastShown(desk.store, shownAt);
    if (last !== undefined && last.by !== work.id) await show(sent, last, work);
    const thread = { team: adjuster.team, channel: place.channel, thread: place.thread ?? place.ts };
    await amendSubject(desk.store, thread, place.ts, { previous: last?.query ?? query }).catch(() => {});
  });
}

/** Puts the answer to a query in the place of the one before, and says what changed. */
async function show(
  sent: Sent,
  { from, query }: { readonly from: Query; readonly query: Query },
  work: Work,
): Promise<void> {
  const { desk, client, adjusting, adjuster } = sent;
  const { place, locale, urlKey } = adjusting;
  const before = await desk.askAgain(from, locale);
  const reply = await desk.askAgain(query, locale, { refines: from });
  const since = sinceShown(desk, adjusting, before);
  const answer = await renderReply(desk, Promise.resolve(reply), {
    audience: audienceOf(adjusting, place.isEphemeral),
    remarks: remarksOn(desk, { before, after: reply, since }, sent),
  });
  await replaceAnswer(desk, client, { place, urlKey, user: adjuster.user }, answer, work);
}

async function answerBelow(sent: Sent, work: Work): Promise<void> {
  const { desk, client, adjusting, adjuster } = sent;
  const { place, locale, query } = adjusting;
  const asked = place.ts;
  const thread = place.thread ?? place.ts;
  const reply = () => desk.askAgain(changed(sent, query), locale, { refines: query });
  const tellAsker = (doubt: object) =>
    client.chat.postEphemeral({
      channel: place.channel,
      thread_ts: thread,
      user: adjuster.user,
      text: '',
      ...doubt,
    });
  const question = {
    asker: adjuster,
    isNew: true,
    place: { channel: place.channel, thread, asked },
    reply,
    tellAsker,
  };
  await answerInThread(desk, client, question, work);
}
