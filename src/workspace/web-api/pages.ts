import type { Answer } from '../emulated-slack.ts';
import type { Message } from '../message.ts';
import type { WorkspaceSettings } from '../workspace-settings.ts';

/** How many a page holds when the app names no `limit`. */
const USUAL_PAGE = 100;

/** A page of anything, by the arguments `cursor` and `limit`, and where the next one begins. */
interface Page<T> {
  readonly items: readonly T[];
  /** Empty at the end. */
  readonly next: string;
}

/** One page of a listing; undefined where the cursor is none of it. */
export function listPage<T>(
  listed: readonly T[],
  cursorOf: (item: T) => string,
  { cursor, limit }: Record<string, unknown>,
  { largestPage }: Pick<WorkspaceSettings, 'largestPage'>,
): Page<T> | undefined {
  const start = cursor ? listed.findIndex((item) => cursorOf(item) === cursor) : 0;
  if (start < 0) return undefined;
  const end = start + Math.min(Number(limit) || USUAL_PAGE, largestPage);
  const following = listed[end];
  return { items: listed.slice(start, end), next: following === undefined ? '' : cursorOf(following) };
}

/**
 * One page of a history or of a thread's replies, by the arguments `cursor`, `limit`, `oldest`, `latest`
 * and `inclusive`; a thread's root, given as `first`, comes before every page.
 */
export function pageOf(
  settings: Pick<WorkspaceSettings, 'largestPage'>,
  messages: readonly Message[],
  args: Record<string, unknown>,
  first: Message[] = [],
): Answer {
  const within = messages.filter((message) => isWithin(message.ts, args));
  const page = listPage(within, ({ ts }) => ts, args, settings);
  if (page === undefined) return { ok: false, error: 'invalid_cursor' };
  const { items, next } = page;
  return {
    ok: true,
    messages: [...first, ...items].map((message) => asRead(message, args)),
    has_more: next !== '',
    ...(next && { response_metadata: { next_cursor: next } }),
  };
}

/** A message with what Slack says of it when it is the root of a thread, which the emulator leaves out. */
export function asShown(message: Message): Message {
  if (!message.reply_count) return message;
  const users = message.reply_users as readonly string[];
  return { ...message, thread_ts: message.ts, reply_users_count: users.length };
}

/** Slack keeps a message's metadata to itself unless asked. */
function asRead(message: Message, { include_all_metadata: asked }: Record<string, unknown>): Message {
  const { metadata, ...rest } = asShown(message);
  return (asked === true || asked === 'true') && metadata ? { ...rest, metadata } : rest;
}

/** Timestamps have ten digits, a point and six digits, so they order as strings do. */
function isWithin(ts: string, { oldest, latest, inclusive }: Record<string, unknown>): boolean {
  const ends = inclusive === true || inclusive === 'true' || inclusive === '1';
  const afterOldest = !oldest || ts > String(oldest) || (ends && ts === oldest);
  const beforeLatest = !latest || ts < String(latest) || (ends && ts === latest);
  return afterOldest && beforeLatest;
}
