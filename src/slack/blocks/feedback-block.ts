import type { ContextActionsBlock } from '@slack/types';
import type { Labels } from '../../language/wording.ts';
import { plainText } from './plain-blocks.ts';

/** `action_id` of the buttons that say whether an answer helped. */
export const FEEDBACK = 'feedback';

/** Asks whether an answer helped; `kind` says what kind of answer it was and goes into both buttons. */
export function feedbackBlock(labels: Labels, kind: string): ContextActionsBlock {
  const button = (verdict: string, label: string) => ({
    text: plainText(label, 75),
    value: `${verdict}:${kind}`,
  });
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: FEEDBACK,
        positive_button: button('helpful', labels.helpful ?? ''),
        negative_button: button('unhelpful', labels.unhelpful ?? ''),
      },
    ],
  };
}
