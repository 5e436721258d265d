import type { KnownBlock } from '@slack/types';
import { button, headerBlock, hintBlock, plainText } from '../plain-blocks.ts';
import type { HomeContent } from './home-content.ts';

/** `action_id` of a button that asks a question of the list, or one to try: `home:again:0`, … */
export const AGAIN = /^home:again:\d+$/;
/** `action_id` of the button that empties the list. */
export const CLEAR = 'home:clear';

/** The person's own last questions; for those who have asked nothing, what they might. */
export function recentBlocks({ words: { labels }, recent, tries }: HomeContent): KnownBlock[] {
  if (recent === undefined) return [];
  const header = headerBlock(labels.recent ?? '');
  const again = (index: number, label: string, value: string) => button(`home:again:${index}`, label, value);
  if (recent.length === 0) {
    const elements = tries.map(({ label, value }, index) => again(index, label, value));
    return [header, hintBlock(labels.recentEmpty ?? ''), { type: 'actions', elements }];
  }
  return [
    header,
    ...recent.map(
      ({ label, value }, index): KnownBlock => ({
        type: 'section',
        text: plainText(label),
        accessory: {
          ...again(index, labels.askAgain ?? '', value),
          accessibility_label: plainText(`${labels.askAgain}: ${label}`, 75).text,
        },
      }),
    ),
    hintBlock(labels.recentKept ?? ''),
    {
      type: 'actions',
      elements: [
        {
          ...button(CLEAR, labels.clear ?? ''),
          confirm: {
            title: plainText(labels.clearTitle ?? '', 100),
            text: plainText(labels.clearText ?? '', 300),
            confirm: plainText(labels.clearYes ?? '', 30),
            deny: plainText(labels.clearNo ?? '', 30),
          },
        },
      ],
    },
  ];
}
