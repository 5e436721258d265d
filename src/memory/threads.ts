import * as z from 'zod/mini';
import type { Query } from '../engine/query.ts';
import { DAY } from '../quantity/days.ts';
import type { Store } from '../store/store.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readRecord } from './read-record.ts';
import { rememberedQuery } from './remembered-query.ts';

/** A thread of Slack's, or what stands for one: a conversation without threads is its own. Ids as Slack gives them. */
export interface Thread {
  readonly team: string;
  readonly channel: string;
  readonly thread: string;
}

/** What a thread was about after one of its questions. */
export interface ThreadSubject {
  /** The last query, which "and on B200?" refines. */
  readonly previous?: Query | undefined;
  /** The readings offered since to choose from. */
  readonly offered?: readonly Query[] | undefined;
  /** Queries before the last, the last of them first. */
  readonly earlier?: readonly Query[] | undefined;
  /** The language it was in. */
  readonly threadLocale?: string | undefined;
}

/** Milliseconds a thread can be taken up again after its last question. */
const keptFor = 30 * DAY;

/** How many questions back a thread remembers: as many as may be under way at once. */
const mostKept = 8;

const record = z.object({
  turns: z.array(
    z.object({
      /** Timestamp of the question, as Slack writes it: they compare as text. */
      asked: z.string(),
      previous: z.exactOptional(rememberedQuery),
      offered: z.exactOptional(z.array(rememberedQuery)),
      earlier: z.exactOptional(z.array(rememberedQuery)),
      threadLocale: z.exactOptional(z.string()),
    }),
  ),
});

/**
 * Remembers what a thread is about after the question of a time. The same question answered once more, after a crash,
 * takes its own place.
 */
export async function rememberSubject(
  store: Store,
  thread: Thread,
  asked: string,
  { previous, offered, earlier, threadLocale }: ThreadSubject,
): Promise<void> {
  const turn = {
    asked,
    ...(previous !== undefined && { previous }),
    ...(offered !== undefined && { offered }),
    ...(earlier !== undefined && { earlier }),
    ...(threadLocale !== undefined && { threadLocale }),
  };
  const turns = (await turnsOf(store, thread)).filter((other) => other.asked !== asked);
  const inOrder = [...turns, turn].sort((a, b) => (a.asked < b.asked ? -1 : 1));
  await store.set(keyOf(thread), { turns: inOrder.slice(-mostKept) }, keptFor);
}

/**
 * Remembers that a thread is about something else now, as an answer in it was changed. Forms come without a timestamp of
 * Slack's, and this machine's clock is not Slack's: it takes the place of the last question, or of the message.
 */
export async function amendSubject(
  store: Store,
  thread: Thread,
  message: string,
  subject: ThreadSubject,
): Promise<void> {
  const last = (await turnsOf(store, thread)).at(-1)?.asked ?? '';
  await rememberSubject(store, thread, last > message ? last : message, subject);
}

/** What a thread was about before the question of a time; nothing when there was none for a month. */
export async function recallSubject(store: Store, thread: Thread, asked: string): Promise<ThreadSubject> {
  const before = (await turnsOf(store, thread)).findLast((turn) => turn.asked < asked);
  if (before === undefined) return {};
  const { asked: _, ...subject } = before;
  return subject;
}

/** Reads and remembers for a thread while no other instance does. */
export function inThread<T>(store: Store, thread: Thread, read: () => Promise<T>): Promise<T> {
  return oneAtATime(store, keyOf(thread), read);
}

async function turnsOf(store: Store, thread: Thread) {
  return (await readRecord(store, keyOf(thread), record))?.turns ?? [];
}

function keyOf({ team, channel, thread }: Thread): string {
  return `thread/${team}/${channel}/${thread}`;
}
