import type { HomeView, KnownBlock } from '@slack/types';
import { headerBlock, hintBlock } from '../plain-blocks.ts';
import { bold, bullets, line, plain, richText } from '../rich-text.ts';
import { askBlocks } from './ask-blocks.ts';
import { digestBlocks } from './digest-blocks.ts';
import type { HomeContent } from './home-content.ts';
import { recentBlocks } from './recent-blocks.ts';
import { settingsBlocks } from './settings-blocks.ts';

/**
 * The home tab, what people come for first: ask, then what they asked, what comes to them, what they set, and what there is to know. One
 * button stands out, the one that asks.
 */
export function homeView(content: HomeContent): HomeView {
  return {
    type: 'home',
    blocks: [
      ...askBlocks(content),
      ...(content.recent === undefined ? [hintBlock(content.words.labels.storeDown ?? '')] : []),
      ...set([
        recentBlocks(content),
        digestBlocks(content),
        settingsBlocks(content),
        answerableBlocks(content),
        freshnessBlocks(content),
      ]),
    ],
  };
}

/** Parts one below the other, each under a line. */
function set(parts: readonly (readonly KnownBlock[])[]): KnownBlock[] {
  return parts.flatMap((part) => (part.length === 0 ? [] : [{ type: 'divider' } as const, ...part]));
}

function answerableBlocks({ words: { labels, topics } }: HomeContent): KnownBlock[] {
  const lines = topics.map(({ name, ask }) => line(bold(name), plain(` ${ask}`)));
  return [headerBlock(labels.answerable ?? ''), richText(bullets(lines))];
}

function freshnessBlocks({ words: { labels }, freshness }: HomeContent): KnownBlock[] {
  return [headerBlock(labels.freshness ?? ''), hintBlock(freshness.join(' · '))];
}
