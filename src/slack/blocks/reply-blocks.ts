import type { Query } from '../../engine/query.ts';
import { inFocus } from '../../language/speak/in-focus.ts';
import { plainText } from '../../language/speak/plain-text.ts';
import type { Wording } from '../../language/wording.ts';
import { insteadBlocks, nextBlocks, type Tools, toolBlocks } from './action-blocks.ts';
import { violations } from './check-limits.ts';
import { detailBlocks } from './detail-blocks.ts';
import { escapeText } from './escape.ts';
import { feedbackBlock } from './feedback-block.ts';
import { headlineBlocks } from './headline-blocks.ts';
import { limits } from './limits.ts';
import type { MessageBlock } from './message-block.ts';
import { shortenWording } from './shorten-wording.ts';
import { smallPrintBlocks } from './small-print-blocks.ts';

/** A message: blocks for those who see, the same as text for those who hear and for notifications. */
interface ReplyMessage {
  readonly text: string;
  readonly blocks: MessageBlock[];
}

interface ReplyOptions {
  /** What a button for a query carries; at most 2,000 characters. Without it, the query itself. */
  readonly carry?: (query: Query) => string;
  /** What can be done with the answer. */
  readonly tools?: Tools;
  /** Who shows it to the others, said last, however much is left out. */
  readonly credit?: string;
  /** What it answers, said first, where the question stands nowhere else. */
  readonly asked?: string;
  /** What kind of answer it is, for the buttons that ask whether it helped; without it there are none. */
  readonly feedback?: string;
}

/** A reply as a Slack message within Slack's limits: shortened where it must be, and saying what was left out. */
export function replyBlocks(whole: Wording, options: ReplyOptions = {}): ReplyMessage {
  const { credit, asked } = options;
  const wording = inFocus(whole);
  // Those who see have a button for it.
  const seen = options.tools?.working === undefined ? wording : { ...wording, working: [] };
  // A part that was asked for is read, not glanced at.
  const isGlance = wording.focus === undefined;
  const toText = (shorter: Wording) =>
    escapeText([asked, plainText(shorter, { urls: false }), credit].filter(Boolean).join('\n'));
  let text = '';
  shortenWording(wording, (shorter) => {
    text = toText(shorter);
    return text.length <= limits.messageText;
  });
  let blocks: MessageBlock[] = [];
  shortenWording(
    seen,
    (shorter) => {
      blocks = blocksOf(shorter, options);
      return violations({ blocks }).length === 0;
    },
    isGlance,
  );
  return { text, blocks };
}

function blocksOf(
  wording: Wording,
  { carry, tools = {}, credit, asked, feedback }: ReplyOptions,
): MessageBlock[] {
  const carries = carry ?? ((query: Query) => JSON.stringify({ q: query, l: wording.locale }));
  return [
    ...(asked ? [asideBlock(asked)] : []),
    ...headlineBlocks(wording),
    ...insteadBlocks(wording, carries),
    ...detailBlocks(wording),
    ...toolBlocks(wording, tools),
    ...nextBlocks(wording, carries),
    ...smallPrintBlocks(wording),
    ...(credit ? [asideBlock(credit)] : []),
    ...(feedback ? [feedbackBlock(wording.labels, feedback)] : []),
  ];
}

function asideBlock(text: string): MessageBlock {
  return { type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] };
}
