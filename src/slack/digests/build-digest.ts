import { localTime } from '../../engine/schedule/local-time.ts';
import { fill } from '../../language/speak/fill.ts';
import type { Wording } from '../../language/wording.ts';
import type { Subscription } from '../../memory/subscription-record.ts';
import { replyBlocks } from '../blocks/reply-blocks.ts';
import type { Desk } from '../desk.ts';
import type { Message } from '../message.ts';
import type { Slot } from './slot.ts';

/** A digest ready to be posted, and what the conversation was told with it; no message where none is wanted. */
interface BuiltDigest {
  readonly message: Message | undefined;
  readonly told: { readonly day: string; readonly ids: readonly string[] };
}

/** Milliseconds after which a digest says when it was due. */
const late = 30 * 60_000;

/**
 * What is new for a conversation since it was told last, in its language. On a quiet day one line, or nothing, as it
 * chose; the first digest is whole, so that people see what they will get.
 */
export async function buildDigest(
  desk: Desk,
  slot: Slot,
  { rule, told }: Subscription,
): Promise<BuiltDigest> {
  const digest = await desk.digest(told, rule.locale);
  const { wording } = digest;
  const { labels } = wording;
  const isLate = desk.clock() - slot.due > late;
  const due = localTime(slot.due, rule.schedule.zone);
  const when = { date: desk.words(rule.locale).date(due.slice(0, 10)), time: due.slice(11, 16) };
  const remarks = [
    isLate ? fill(labels.digestLate ?? '', when) : '',
    slot.folded ? (labels.digestFolded ?? '') : '',
  ].filter(Boolean);
  const isLine = digest.isQuiet && told !== undefined;
  if (isLine && rule.quiet === 'nothing' && digest.failed.length === 0)
    return { message: undefined, told: digest.told };
  const extra = isLine ? [...remarks, ...digest.failed].join('\n') : remarks.join(' ');
  return { message: messageOf(wording, extra, isLine), told: digest.told };
}

/** Messages of words that are at hand: thousands of conversations may be told the same in one minute. */
const written = new WeakMap<Wording, Map<string, Message>>();

/** A message that says something more below its headline; `isLine`: and nothing else. */
function messageOf(wording: Wording, extra: string, isLine: boolean): Message {
  const known = written.get(wording) ?? new Map<string, Message>();
  written.set(wording, known);
  const key = `${isLine} ${extra}`;
  const { table: _, chart: __, ...rest } = wording;
  const message =
    known.get(key) ?? replyBlocks({ ...(isLine ? { ...rest, ...bare } : wording), reading: extra });
  known.set(key, message);
  return message;
}

/** A wording of its headline alone. */
const bare = { figures: [], working: [], assumptions: [], caveats: [], sources: [], next: [] } as const;
