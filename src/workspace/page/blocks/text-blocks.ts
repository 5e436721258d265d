import type { Json } from '../sight.ts';

/** What Slack shows of a message that has no blocks. */
export function textBlocks(text: string): Json[] {
  return [{ type: 'section', block_id: 'text', expand: true, text: { type: 'mrkdwn', text } }];
}
