import type { ActionsBlock, Button, KnownBlock } from '@slack/types';
import type { Query } from '../../engine/query.ts';
import type { Wording } from '../../language/wording.ts';
import { limits } from './limits.ts';

/** `action_id` of the button that shows a reply to the whole channel. */
export const SHARE = 'share';
/** `action_id` of a button that asks the query it carries: `ask:0`, `ask:1`, … */
export const ASK = /^ask:\d+$/;

/** A button that asks; the number tells it from others in the same message. */
export function askButton(index: number, label: string, value: string): Button {
  return button(`ask:${index}`, label, value);
}

/** Questions to go on with as buttons, and the one that shares the reply. */
export function actionBlocks(
  { next, labels }: Wording,
  carry: (query: Query) => string,
  share: string | undefined,
): KnownBlock[] {
  const elements = [
    ...asking(next, 0, carry),
    ...(share === undefined ? [] : [button(SHARE, labels.share, share)]),
  ];
  return elements.length === 0 ? [] : [{ type: 'actions', elements } satisfies ActionsBlock];
}

/** Other ways to read the question: their buttons are counted on from those to go on with. */
export function insteadBlocks(
  { instead, next, labels }: Wording,
  carry: (query: Query) => string,
): KnownBlock[] {
  const elements = asking(instead, next.length, carry);
  if (elements.length === 0) return [];
  return [
    { type: 'context', elements: [{ type: 'plain_text', text: labels.instead, emoji: false }] },
    { type: 'actions', elements } satisfies ActionsBlock,
  ];
}

function asking(next: Wording['next'], first: number, carry: (query: Query) => string): Button[] {
  return next.flatMap(({ label, query }, index) => {
    const value = carry(query);
    return value.length > limits.fields.button.value.most ? [] : [askButton(first + index, label, value)];
  });
}

function button(action_id: string, label: string, value: string): Button {
  return { type: 'button', action_id, text: { type: 'plain_text', text: label, emoji: false }, value };
}
