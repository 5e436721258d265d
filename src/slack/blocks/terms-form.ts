import type { KnownBlock, ModalView } from '@slack/types';
import type { WordedTerm, Words } from '../../language/words.ts';
import { escapeText } from './escape.ts';
import { limits } from './limits.ts';
import { hintBlock, plainText } from './plain-blocks.ts';

const most = limits.view['title.text'].most;
/** Blocks a term takes: what it means, and what it comes to here. */
const BLOCKS_EACH = 2;

/** What the words of an answer mean, to read and close. */
export function termsForm(terms: readonly WordedTerm[], { labels }: Words): ModalView {
  return {
    type: 'modal',
    title: plainText(labels.termsTitle ?? '', most),
    close: plainText(labels.termsClose ?? '', most),
    blocks: terms.slice(0, limits.blocks.modal / BLOCKS_EACH).flatMap(termBlocks),
  };
}

function termBlocks({ term, means, here }: WordedTerm): KnownBlock[] {
  const text = `*${escapeText(term)}*\n${escapeText(means)}`;
  return [
    { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } },
    ...(here === '' ? [] : [hintBlock(here)]),
  ];
}
