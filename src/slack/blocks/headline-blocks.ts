import type { KnownBlock } from '@slack/types';
import type { Wording } from '../../language/wording.ts';
import { limits } from './limits.ts';
import { bold, line, plain, richText } from './rich-text.ts';

/** What people came for: the figure, how sure it is, what moves it, and how the question was read. */
export function headlineBlocks({ headline, range, mover, changed, reading, ignored }: Wording): KnownBlock[] {
  const spread = [range, mover].filter(Boolean).join('\n');
  return [
    headlineBlock(headline),
    ...(spread === '' ? [] : [richText(line(plain(spread)))]),
    ...contextBlock([changed, reading, ignored].filter(Boolean)),
  ];
}

/** A header as far as Slack lets it be one: it is the landmark of the message. */
function headlineBlock(headline: string): KnownBlock {
  return headline.length <= limits.fields.header['text.text'].most
    ? { type: 'header', text: { type: 'plain_text', text: headline, emoji: false } }
    : richText(line(bold(headline)));
}

/** Words of the asker are plain text here: Slack reads no markup in it. */
function contextBlock(lines: readonly string[]): KnownBlock[] {
  if (lines.length === 0) return [];
  return [
    { type: 'context', elements: lines.map((text) => ({ type: 'plain_text', text, emoji: false }) as const) },
  ];
}
