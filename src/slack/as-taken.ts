import { plainerBlocks } from './blocks/plainer-blocks.ts';
import { BlocksRefused, refusalOf } from './call-slack.ts';
import type { Message } from './message.ts';

/** Refusals that a plainer message escapes. */
const blocksRefused = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'invalid_attachments',
]);

/**
 * Sends a message as far as Slack takes it: where it refuses a block, without charts and with tables as lists; where it
 * refuses that too, as text, which says all that matters.
 */
export async function asTaken<T>(message: Message, send: (message: Message) => Promise<T>): Promise<T> {
  const { text, blocks } = message;
  const tries: readonly Message[] =
    blocks === undefined ? [message] : [message, { text, blocks: plainerBlocks(blocks) }, { text }];
  for (const one of tries.slice(0, -1)) {
    try {
      return await send(one);
    } catch (error) {
      const isRefused = error instanceof BlocksRefused || blocksRefused.has(refusalOf(error) ?? '');
      if (!isRefused) throw error;
    }
  }
  return send(tries.at(-1) ?? message);
}
