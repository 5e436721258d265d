import type { Answer } from '../emulated-slack.ts';
import type { Message } from '../message.ts';

/** The most messages a page holds, and how many when the app names no `limit`. */
const LARGEST_PAGE = 999;
const USUAL_PAGE = 100;

/**
 * One page of a history or of a thread's replies, by the arguments `cursor`, `limit`, `oldest`, `latest`
 * and `inclusive`; a thread's root, given as `first`, comes before every page.
 */
export function pageOf(
  messages: readonly Message[],
  args: Record<string, unknown>,
  first: Message[] = [],
): Answer {
  const within = messages.filter((message) => isWithin(message.ts, args));
  const start = args.cursor ? within.findIndex((message) => message.ts === args.cursor) : 0;
  if (start < 0) return { ok: false, error: 'invalid_cursor' };
  const end = start + Math.min(Number(args.limit) || USUAL_PAGE, LARGEST_PAGE);
  const next = within[end]?.ts ?? '';
  return {
    ok: true,
    messages: [...first, ...within.slice(start, end)].map((message) => asRead(message, args)),
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
