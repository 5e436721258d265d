import type { InputBlock, ModalView } from '@slack/types';
import type { WordedField, Words } from '../../language/words.ts';
import { limits } from './limits.ts';
import { button, hintBlock, plainText } from './plain-blocks.ts';

/** `callback_id` of the form with an answer's assumptions. */
export const ADJUST_FORM = 'adjust';
/** `action_id` of the button that sets every field back. */
export const RESET = 'adjust:reset';
/** What the `action_id` of a field begins with, before the name of its assumption. */
export const FIELD = 'adjust:field:';

/** Characters of a number somebody writes. */
const LONGEST_VALUE = 100;
const most = limits.view['title.text'].most;

interface AdjustForm {
  readonly fields: readonly WordedField[];
  readonly metadata: string;
  /** That the figure changed since it was shown. */
  readonly since: string;
  /** Whose answer it is, where it is somebody else's. */
  readonly whose: string;
  /** Counts the times the fields were set back: Slack keeps what was typed in a block it knows. */
  readonly turn: number;
}

/** A field for each assumption, as it is now; emptied, it goes back to what is known. */
export function adjustForm({ fields, metadata, since, whose, turn }: AdjustForm, words: Words): ModalView {
  const { labels } = words;
  const remarks = [labels.adjustHint ?? '', since, whose].filter(Boolean);
  return {
    type: 'modal',
    callback_id: ADJUST_FORM,
    private_metadata: metadata,
    title: plainText(labels.adjustTitle ?? '', most),
    submit: plainText(labels.adjustSend ?? '', most),
    close: plainText(labels.adjustCancel ?? '', most),
    blocks: [
      ...remarks.map(hintBlock),
      { type: 'actions', elements: [button(RESET, labels.adjustReset ?? '', String(turn))] },
      ...fields.map((field) => inputBlock(field, turn)),
    ],
  };
}

/** The block of a field: its name, and how often the form was set back. */
function fieldBlock(name: string, turn: number): string {
  return `${name}:${turn}`;
}

/** The name of the field in a block. */
export function fieldIn(blockId: string): string {
  return blockId.replace(/:\d+$/, '');
}

function inputBlock({ name, label, value, hint }: WordedField, turn: number): InputBlock {
  return {
    type: 'input',
    block_id: fieldBlock(name, turn),
    optional: true,
    label: plainText(label, limits.fields.input['label.text'].most),
    hint: plainText(hint, limits.fields.input['hint.text'].most),
    element: {
      type: 'plain_text_input',
      action_id: FIELD + name,
      max_length: LONGEST_VALUE,
      ...(value !== '' && { initial_value: value }),
    },
  };
}

/** A form that says one thing: that it is coming, or why it is not. */
export function noticeForm(text: string, { labels }: Words): ModalView {
  return {
    type: 'modal',
    title: plainText(labels.adjustTitle ?? '', most),
    close: plainText(labels.adjustCancel ?? '', most),
    blocks: [hintBlock(text)],
  };
}
