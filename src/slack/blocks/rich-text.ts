import type {
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
  RichTextList,
  RichTextSection,
} from '@slack/types';
import { webAddress } from './escape.ts';

/*
 * Rich text shows what it holds letter by letter: nothing in it is read as markup, so words of users and sources
 * need no escaping and cannot break the layout or ping anybody.
 */

/** A text as it stands. */
export function plain(text: string): RichTextElement {
  return { type: 'text', text };
}

/** A text in bold. */
export function bold(text: string): RichTextElement {
  return { type: 'text', text, style: { bold: true } };
}

/** A link; the text alone when there is no address to link to. */
export function link(text: string, url: string | undefined): RichTextElement {
  const address = url === undefined ? undefined : webAddress(url);
  return address === undefined ? plain(text) : { type: 'link', text, url: address };
}

/** One paragraph. */
export function line(...elements: readonly RichTextElement[]): RichTextSection {
  return { type: 'rich_text_section', elements: [...elements] };
}

/** Sections as a list with bullets. */
export function bullets(lines: readonly RichTextSection[]): RichTextList {
  return { type: 'rich_text_list', style: 'bullet', elements: [...lines] };
}

/** A block of rich text. */
export function richText(...elements: readonly RichTextBlockElement[]): RichTextBlock {
  return { type: 'rich_text', elements: [...elements] };
}
