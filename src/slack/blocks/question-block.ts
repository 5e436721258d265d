import type { InputBlock, PlainTextInput } from '@slack/types';
import type { Words } from '../../language/words.ts';
import { plainText } from './plain-blocks.ts';

/** More is not read. */
const LONGEST_QUESTION = 1000;

/** An input for a question, with an example in it; `element` is what is special about it. */
export function questionBlock(
  { labels, topics }: Pick<Words, 'labels' | 'topics'>,
  block_id: string,
  element: Partial<PlainTextInput>,
): InputBlock {
  return {
    type: 'input',
    block_id,
    label: plainText(labels.question ?? ''),
    hint: plainText(labels.questionHint ?? ''),
    element: {
      type: 'plain_text_input',
      max_length: LONGEST_QUESTION,
      placeholder: plainText(topics[0]?.ask ?? '', 150),
      ...element,
    },
  };
}
