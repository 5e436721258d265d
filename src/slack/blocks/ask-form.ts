import type { ModalView } from '@slack/types';
import type { Words } from '../../language/words.ts';
import { plainText } from './plain-blocks.ts';
import { questionBlock } from './question-block.ts';

/** `callback_id` of the form to ask in; its one block and the input in it. */
export const ASK_FORM = 'ask';
export const ASK_BLOCK = 'question';
export const ASK_INPUT = 'ask:question';

/** A form to ask a question in. */
export function askForm({ labels, topics }: Words): ModalView {
  return {
    type: 'modal',
    callback_id: ASK_FORM,
    title: plainText(labels.homeTitle ?? '', 24),
    submit: plainText(labels.ask ?? '', 24),
    close: plainText(labels.settingsCancel ?? '', 24),
    blocks: [
      questionBlock({ labels, topics }, ASK_BLOCK, {
        action_id: ASK_INPUT,
        multiline: true,
        focus_on_load: true,
      }),
    ],
  };
}
