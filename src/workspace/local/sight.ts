import type { Ephemeral } from '../message.ts';
import type { Json, PageMessage, PagePrompts, PageView, Sight } from '../page/sight.ts';
import type { ChannelMessage } from '../read-messages.ts';
import type { Workspace } from '../workspace.ts';
import type { Behind } from './behind.ts';

/** Where a person looks. */
export interface Look {
  readonly as: string;
  /** A channel's id; the direct messages with the app when left out. */
  readonly channel?: string | undefined;
  /** Timestamp of a thread's root. */
  readonly thread?: string | undefined;
}

/** What a person sees there. */
export async function sightOf({ workspace, clock }: Behind, { as, channel, thread }: Look): Promise<Sight> {
  const directMessage = await workspace.directMessage(as);
  const place = channel ?? directMessage;
  const [channels, messages, inThread] = await Promise.all([
    workspace.conversations(as),
    workspace.messages(place),
    thread === undefined ? [] : workspace.thread(place, thread),
  ]);
  const own = workspace.ephemerals(as, place);
  const together = (seen: readonly ChannelMessage[], alone: readonly Ephemeral[]) =>
    [
      ...seen.map((message) => asSeen(workspace, message, false)),
      ...alone.map((message) => asSeen(workspace, message, true)),
    ].sort(byArrival);
  const prompts = place === directMessage ? promptsIn(workspace, place) : undefined;
  const nextDigest = await clock?.nextDigest();
  const [modal, home] = [workspace.modal(as), workspace.home(as)];
  return {
    as,
    channel: place,
    ...(thread !== undefined && { inThread: thread }),
    channels,
    directMessage,
    latest: Object.fromEntries(
      [...channels.map(({ id }) => id), directMessage].map((id) => [id, workspace.lastArrival(as, id) ?? -1]),
    ),
    messages: together(
      messages,
      own.filter(({ thread_ts }) => thread_ts === undefined),
    ),
    thread: together(
      inThread,
      own.filter(({ thread_ts }) => thread_ts !== undefined && thread_ts === thread),
    ),
    ...(clock && { now: clock.now() }),
    ...(nextDigest !== undefined && { nextDigest }),
    ...(prompts && { prompts }),
    ...(modal && { modal: modal as PageView }),
    ...(home && { home: home as PageView }),
  };
}

/** In the order they came, whatever their timestamps say. */
function byArrival(a: PageMessage, b: PageMessage): number {
  return a.order - b.order || (a.ts < b.ts ? -1 : 1);
}

/** Of an ephemeral message `user` is who sees it; it is always the app's. */
function asSeen(workspace: Workspace, message: ChannelMessage | Ephemeral, ephemeral: boolean): PageMessage {
  const { app } = workspace;
  const { at, order } = workspace.arrival(message) ?? { at: Number(message.ts) * 1000, order: 0 };
  const { ts, channel, text, blocks, user = app.userId, bot_id, thread_ts, reply_count, edited } = message;
  return {
    ts,
    channel,
    text,
    ...(blocks && { blocks: blocks as readonly Json[] }),
    user: ephemeral ? app.userId : user,
    byApp: ephemeral || bot_id !== undefined,
    ephemeral,
    ...(thread_ts !== undefined && { thread: thread_ts }),
    replies: Number(reply_count ?? 0),
    edited: edited !== undefined,
    at,
    order,
  };
}

/** The app says them by a call, and nothing keeps them but the log of calls. */
function promptsIn({ calls }: Workspace, channel: string): PagePrompts | undefined {
  const set = calls.findLast(
    ({ method, arguments: { channel_id }, answer }) =>
      method === 'assistant.threads.setSuggestedPrompts' && channel_id === channel && answer?.ok,
  );
  return set && { title: '', ...(set.arguments as Partial<PagePrompts>), prompts: promptsOf(set.arguments) };
}

function promptsOf({ prompts }: Readonly<Record<string, unknown>>): PagePrompts['prompts'] {
  return Array.isArray(prompts) ? prompts : [];
}
