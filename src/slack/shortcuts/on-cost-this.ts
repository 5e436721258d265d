import type { App, MessageShortcut } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { type Reply, subjectAfter } from '../../ask.ts';
import { fill } from '../../language/speak/fill.ts';
import { quoted } from '../../language/speak/quoted.ts';
import type { Asker } from '../../memory/asker.ts';
import { rememberSubject } from '../../memory/threads.ts';
import type { Work } from '../../memory/work.ts';
import { isNotMember } from '../call-slack.ts';
import { circumstancesOf } from '../circumstances.ts';
import type { Desk } from '../desk.ts';
import { help } from '../help.ts';
import { noteAsked } from '../note-asked.ts';
import { postOnce } from '../post-once.ts';
import { renderReply } from '../render-reply.ts';
import { respondOnce } from '../respond-once.ts';
import { type Costable, findCostable } from './find-costable.ts';
import { sentencesOf } from './sentences-of.ts';

/** Answers to one message: more would flood its thread, and a response URL takes five. */
const most = 3;

/** A message somebody wants costed. */
interface Wanted {
  readonly desk: Desk;
  readonly client: WebClient;
  readonly asker: Asker;
  readonly shortcut: MessageShortcut;
  readonly work: Work;
}

/**
 * "Cost this": answers the costable questions of a message in its thread; to who asked alone where the app is no member.
 * Where there is none, who asked is told so alone, with examples.
 */
export function onCostThis(app: App, desk: Desk): void {
  app.shortcut<MessageShortcut>({ callback_id: 'cost_this', type: 'message_action' }, async (given) => {
    const { ack, shortcut, client, context } = given;
    await ack();
    const asker = { team: String(context.teamId), user: shortcut.user.id };
    const wanted = { desk, client, asker, shortcut, work: context.delivery as Work };
    const circumstances = await circumstancesOf(desk, asker);
    const { answered, open } = await findCostable(desk, sentencesOf(shortcut.message), circumstances);
    if (answered.length > 0) return answerAll(wanted, answered);
    const { wording, ...rest } = open?.reply ?? (await nothingToCost(wanted));
    await answerAlone(wanted, { ...rest, wording }, wanted.work);
  });
}

async function answerAll(wanted: Wanted, answered: readonly Costable[]): Promise<void> {
  let isMember = true;
  for (const [index, costable] of answered.slice(0, most).entries()) {
    const { sentence, reply } = costable;
    // Each answer is looked for by a key of its own.
    const work = { ...wanted.work, id: `${wanted.work.id}/${index}` };
    const asked = answered.length > 1 ? sentence : undefined;
    if (isMember) isMember = await answerInItsThread(wanted, { reply, asked }, work);
    if (!isMember) await answerAlone(wanted, reply, work, asked);
    await noteAsked(wanted.desk, wanted.asker, reply);
  }
}

/** Answers before everybody; false where the app is no member. */
async function answerInItsThread(
  { desk, client, asker, shortcut }: Wanted,
  { reply, asked }: { readonly reply: Reply; readonly asked: string | undefined },
  work: Work,
): Promise<boolean> {
  const { channel, message, message_ts, action_ts } = shortcut;
  const thread = typeof message.thread_ts === 'string' ? message.thread_ts : message_ts;
  const { costedFor = '', costedPart = '' } = desk.words(reply.locale).labels;
  const credit = fill(costedFor, { name: shortcut.user.name ?? shortcut.user.username ?? '' });
  const part = asked && fill(costedPart, { sentence: quoted(asked) });
  const { message: said } = await renderReply(desk, Promise.resolve(reply), {
    audience: { to: 'thread', asker: asker.user },
    credit,
    ...(part && { asked: part }),
  });
  let answered = action_ts;
  try {
    await postOnce(client, { channel: channel.id, thread, asked: action_ts }, said, work, (ts) => {
      answered = ts;
    });
  } catch (error) {
    if (isNotMember(error)) return false;
    throw error;
  }
  const place = { team: asker.team, channel: channel.id, thread };
  await rememberSubject(desk.store, place, answered, subjectAfter(reply, {})).catch(() => {});
  return true;
}

async function answerAlone(
  { desk, shortcut }: Wanted,
  reply: Reply,
  work: Work,
  asked?: string,
): Promise<void> {
  const { costedPart = '' } = desk.words(reply.locale).labels;
  const part = asked && fill(costedPart, { sentence: quoted(asked) });
  const rendered = await renderReply(desk, Promise.resolve(reply), {
    audience: { to: 'asker' },
    ...(part && { asked: part }),
  });
  await respondOnce(
    shortcut.response_url,
    rendered,
    { response_type: 'ephemeral', replace_original: false },
    work,
  );
}

/** The help that teaches by example, under a word of what happened. */
async function nothingToCost({ desk, client, asker }: Wanted): Promise<Reply> {
  const reply = await help(desk, client, asker);
  const { nothingToCost: headline = '' } = reply.wording.labels;
  return { ...reply, wording: { ...reply.wording, headline, figures: [], caveats: [] } };
}
