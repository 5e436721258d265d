import type { KnownBlock } from '@slack/types';
import type { Labels } from '../language/wording.ts';
import { askButton } from './blocks/action-blocks.ts';
import type { Message } from './message.ts';

/**
 * What to tell the asker alone when a run was cut off while it sent the answer and Slack cannot be asked what came
 * of it. Sent again, the answer might be there twice, before a whole channel; kept back, it might be lost. So the
 * asker, who sees, is asked, and may have the answer by a button.
 * @param value what a button for the answer carries, when the question has one
 */
export function askWhetherAnswered(labels: Labels, value: string | undefined): Message {
  const { interrupted = '', again = '' } = labels;
  const section: KnownBlock = { type: 'section', text: { type: 'plain_text', text: interrupted } };
  if (value === undefined) return { text: interrupted, blocks: [section] };
  return {
    text: interrupted,
    blocks: [section, { type: 'actions', elements: [askButton(0, again, value)] }],
  };
}
