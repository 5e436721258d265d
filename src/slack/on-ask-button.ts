import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { type Reply, subjectAfter } from '../ask.ts';
import { changeShown } from '../memory/shown-queries.ts';
import { rememberSubject } from '../memory/threads.ts';
import type { Work } from '../memory/work.ts';
import type { MessagePlace } from './adjust/adjusting.ts';
import { answerInThread } from './answer-in-thread.ts';
import { audienceOf } from './audience.ts';
import { ASK } from './blocks/action-blocks.ts';
import { type Carried, readButton } from './button-value.ts';
import { isNotMember } from './call-slack.ts';
import type { Desk } from './desk.ts';
import { labelInAll } from './labels.ts';
import type { Message } from './message.ts';
import { noteAsked } from './note-asked.ts';
import { placeOf } from './place-of.ts';
import { renderReply } from './render-reply.ts';
import { replaceAnswer } from './replace-answer.ts';
import { replyAgain } from './reply-to.ts';
import { respondOnce, tellAsker } from './respond-once.ts';

/**
 * Answers a button that asks. A choice, and another reading, takes the place of the message it is in, where who presses
 * may change that; a question to go on with is answered below what only the asker sees, and else in the thread.
 */
export function onAskButton(app: App, desk: Desk): void {
  app.action<BlockAction<ButtonAction>>(ASK, async ({ ack, body, action, client, context }) => {
    await ack();
    const work = context.delivery as Work;
    const { response_url: url } = body;
    const place = placeOf(body);
    const carried = await readButton(desk.store, action.value);
    if (carried === undefined || place === undefined)
      return tellAsker(url, { text: labelInAll(desk, 'outdated') });
    const asker = { team: String(context.teamId), user: body.user.id };
    const situation = { asker, channel: place.channel, change: work.id };
    const ask = () => replyAgain(desk, client, situation, carried);
    const pressed = { desk, client, asker, carried, ask, place, url, at: action.action_ts };
    const isOwn = carried.asker === undefined || carried.asker === asker.user;
    if (carried.replaces && isOwn) return answerInPlace(pressed, work);
    const isPrivate = place.isEphemeral && place.thread === undefined;
    return isPrivate ? answerBelow(pressed, work) : answerInItsThread(pressed, work);
  });
}

interface Pressed {
  readonly desk: Desk;
  readonly client: WebClient;
  readonly asker: { readonly team: string; readonly user: string };
  readonly carried: Carried;
  ask(): Promise<Reply>;
  readonly place: MessagePlace;
  readonly url: string;
  /** Timestamp of the click. */
  readonly at: string;
}

async function answerInPlace(
  { desk, client, asker, carried, ask, place, url, at }: Pressed,
  work: Work,
): Promise<void> {
  await desk.inTurn(`adjust:${asker.team}:${place.channel}:${place.ts}`, async () => {
    const answer = await renderReply(desk, ask(), {
      audience: audienceOf(carried, place.isEphemeral),
    });
    const { query } = carried;
    const changing = { by: work.id, now: desk.clock(), seen: desk.clock() };
    await changeShown(desk.store, { ...asker, ...place }, changing, () => ({ from: query, query }));
    if (answer.reply && !place.isEphemeral) {
      const thread = { team: asker.team, channel: place.channel, thread: place.thread ?? place.ts };
      await rememberSubject(desk.store, thread, at, subjectAfter(answer.reply, {})).catch(() => {});
    }
    await replaceAnswer(desk, client, { place, url, user: asker.user }, answer, work);
    await noteAsked(desk, asker, answer.reply);
  });
}

async function answerBelow({ desk, ask, url }: Pressed, work: Work): Promise<void> {
  const answer = await renderReply(desk, ask(), { audience: { to: 'asker' } });
  await respondOnce(url, answer, { replace_original: false }, work);
}

async function answerInItsThread(
  { desk, client, asker, carried, ask, place, url, at }: Pressed,
  work: Work,
): Promise<void> {
  const thread = place.thread ?? place.ts;
  const tell = (message: Message) => tellAsker(url, message, thread);
  const where = { channel: place.channel, thread, asked: at };
  const asked = { asker, isNew: carried.replaces, place: where, reply: ask, tellAsker: tell };
  await answerInThread(desk, client, asked, work).catch(async (error) => {
    if (!isNotMember(error)) throw error;
    const showing = { response_type: 'in_channel', replace_original: false, thread_ts: thread } as const;
    const audience = { to: 'thread', asker: asker.user } as const;
    await respondOnce(url, await renderReply(desk, ask(), { audience }), showing, work);
  });
}
