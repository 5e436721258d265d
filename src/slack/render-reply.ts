import type { KnownBlock } from '@slack/types';
import type { Reply } from '../ask.ts';
import type { Labels } from '../language/wording.ts';
import { replyBlocks } from './blocks/reply-blocks.ts';
import { buttonValues } from './button-value.ts';
import type { Desk } from './desk.ts';
import { labelInAll } from './labels.ts';
import type { Message } from './send-once.ts';

/** A reply ready to be sent, and what to say instead when it may have been sent already and nobody can tell. */
export interface Rendered {
  readonly message: Message;
  readonly inDoubt: Message;
}

/**
 * Turns a reply into a message with working buttons. A reply that could not be made becomes an apology; the log then
 * has the reason, and nothing that was asked.
 */
export async function renderReply(
  desk: Desk,
  making: Promise<Reply>,
  { share = false }: { readonly share?: boolean } = {},
): Promise<Rendered & { readonly reply?: Reply }> {
  try {
    const reply = await making;
    const { wording, reading } = reply;
    const valueFor = await buttonValues(desk.store, reply).catch(() => undefined);
    const own = reading.query && valueFor?.(reading.query);
    const shared = share && reply.outcome === 'answered' && own ? { share: own } : {};
    return {
      reply,
      message: replyBlocks(wording, { ...(valueFor && { carry: valueFor }), ...shared }),
      inDoubt: askWhetherAnswered(wording.labels, own),
    };
  } catch (error) {
    desk.log.error('A reply could not be made:', error);
    const message = { text: await labelInAll(desk, 'failed') };
    return { message, inDoubt: message };
  }
}

/**
 * What to tell the asker alone when a run was cut off while it sent the answer and Slack cannot be asked what came
 * of it. Sent again, the answer might be there twice, before a whole channel; kept back, it might be lost. So the
 * asker, who sees, is asked, and may have the answer by a button.
 */
function askWhetherAnswered({ interrupted = '', again = '' }: Labels, value: string | undefined): Message {
  const section: KnownBlock = { type: 'section', text: { type: 'plain_text', text: interrupted } };
  const button: KnownBlock[] =
    value === undefined
      ? []
      : [
          {
            type: 'actions',
            elements: [
              { type: 'button', action_id: 'ask:0', text: { type: 'plain_text', text: again }, value },
            ],
          },
        ];
  return { text: interrupted, blocks: [section, ...button] };
}
