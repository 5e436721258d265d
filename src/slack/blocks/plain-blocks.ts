import type { Button, ContextBlock, HeaderBlock, PlainTextElement } from '@slack/types';
import { clip } from '../../language/speak/fill.ts';
import { limits } from './limits.ts';

/** Text of which Slack reads no markup, cut to what fits. */
export function plainText(text: string, most = 3000): PlainTextElement {
  return { type: 'plain_text', text: clip(text, most), emoji: false };
}

/** A landmark. */
export function headerBlock(text: string): HeaderBlock {
  return { type: 'header', text: plainText(text, limits.fields.header['text.text'].most) };
}

/** A remark in small print. */
export function hintBlock(text: string): ContextBlock {
  return { type: 'context', elements: [plainText(text)] };
}

/** A button; without a value it carries nothing. */
export function button(action_id: string, label: string, value?: string): Button {
  const text = plainText(label, limits.fields.button['text.text'].most);
  return { type: 'button', action_id, text, ...(value !== undefined && { value }) };
}
