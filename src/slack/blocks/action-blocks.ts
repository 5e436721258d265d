import type { ActionsBlock, Button, KnownBlock } from '@slack/types';
import type { Query } from '../../engine/query.ts';
import type { Wording } from '../../language/wording.ts';
import { limits } from './limits.ts';
import { button } from './plain-blocks.ts';

/** `action_id`s of the buttons that do something with an answer. */
export const ADJUST = 'adjust';
export const WORKING = 'working';
export const EXPLAIN = 'explain';
export const SHARE = 'share';
export const UNDO = 'undo';
/** `action_id` of a button that asks the query it carries: `ask:0`, `ask:1`, … */
export const ASK = /^ask:\d+$/;

/** What can be done with an answer, each with what its button carries. */
export interface Tools {
  /** Opens a form with the assumptions. */
  readonly adjust?: string;
  /** Shows the working, to who presses alone. */
  readonly working?: string;
  /** Explains the words of the answer. */
  readonly explain?: string;
  /** Shows the answer to the whole channel. */
  readonly share?: string;
  /** Takes back what was done. */
  readonly undo?: string;
}

/** A button that asks; the number tells it from others in the same message. */
export function askButton(index: number, label: string, value: string): Button {
  return button(`ask:${index}`, label, value);
}

/** What can be done with the answer, in a row of its own. */
export function toolBlocks(
  { labels }: Wording,
  { adjust, working, explain, share, undo }: Tools,
): KnownBlock[] {
  const tools = [
    [ADJUST, labels.adjust, adjust],
    [WORKING, labels.showWorking, working],
    [EXPLAIN, labels.explain, explain],
    [SHARE, labels.share, share],
    [UNDO, labels.undo, undo],
  ] as const;
  return rowOf(
    tools.flatMap(([id, label = '', value]) => (value === undefined ? [] : [button(id, label, value)])),
  );
}

/** Questions to go on with as buttons. */
export function nextBlocks({ next }: Wording, carry: (query: Query) => string): KnownBlock[] {
  return rowOf(asking(next, 0, carry));
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
    ...rowOf(elements),
  ];
}

function asking(next: Wording['next'], first: number, carry: (query: Query) => string): Button[] {
  return next.flatMap(({ label, query }, index) => {
    const value = carry(query);
    return value.length > limits.fields.button.value.most ? [] : [askButton(first + index, label, value)];
  });
}

function rowOf(elements: readonly Button[]): KnownBlock[] {
  return elements.length === 0 ? [] : [{ type: 'actions', elements: [...elements] } satisfies ActionsBlock];
}
