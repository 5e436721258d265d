import type { Reply } from '../ask.ts';
import type { Query } from '../engine/query.ts';
import { askWhetherAnswered } from './ask-whether-answered.ts';
import { replyBlocks } from './blocks/reply-blocks.ts';
import { buttonValues } from './button-value.ts';
import type { Desk } from './desk.ts';
import { labelInAll } from './labels.ts';
import type { Rendered } from './message.ts';

export interface RenderOptions {
  /** Whether an answer gets the button that shares it. */
  readonly share?: boolean;
  /** Who shows it to the others. */
  readonly credit?: string;
  /** What it answers, where the question stands nowhere else. */
  readonly asked?: string;
  /** Whether an answer gets the buttons that ask whether it helped. */
  readonly rate?: boolean;
}

/**
 * Turns a reply into a message with working buttons; one and the same reply only once. A reply that could not be made
 * becomes an apology; the log then has the reason, and nothing that was asked.
 */
export async function renderReply(
  desk: Desk,
  making: Promise<Reply>,
  { share = false, rate = false, credit, asked }: RenderOptions = {},
): Promise<Rendered & { readonly reply?: Reply }> {
  try {
    const reply = await making;
    const known = desk.rendered[share ? 'toShare' : rate ? 'toRate' : 'plain'];
    const isPlain = credit === undefined && asked === undefined;
    const before = isPlain ? known.get(reply) : undefined;
    if (before !== undefined) return { ...before, reply };
    // Without the store there are no buttons, but there is the answer.
    const carry = await buttonValues(desk.store, reply).catch(() => undefined);
    const rendered = render(reply, carry, {
      share,
      rate,
      ...(credit && { credit }),
      ...(asked && { asked }),
    });
    if (carry && isPlain) known.set(reply, rendered);
    return { ...rendered, reply };
  } catch (error) {
    desk.log.error('A reply could not be made:', error);
    const message = { text: labelInAll(desk, 'failed') };
    return { message, inDoubt: message };
  }
}

function render(
  reply: Reply,
  carry: ((query: Query) => string) | undefined,
  { share = false, rate = false, ...told }: RenderOptions,
): Rendered {
  const { outcome, reading, wording } = reply;
  const own = reading.query && carry?.(reading.query);
  const shared = share && outcome === 'answered' && own ? { share: own } : {};
  const { query } = reply.answer ?? {};
  const rated =
    rate && query && query.intent !== 'help' ? { feedback: `${query.intent}:${reply.locale}` } : {};
  return {
    message: replyBlocks(wording, { ...(carry && { carry }), ...shared, ...rated, ...told }),
    inDoubt: askWhetherAnswered(wording.labels, own),
  };
}
