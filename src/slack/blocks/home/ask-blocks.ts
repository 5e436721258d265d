import type { KnownBlock } from '@slack/types';
import { webAddress } from '../escape.ts';
import { button, headerBlock } from '../plain-blocks.ts';
import { questionBlock } from '../question-block.ts';
import { bold, line, plain, richText } from '../rich-text.ts';
import type { HomeContent, Notice } from './home-content.ts';

/** `action_id` of the input, which Enter sends too, and of the button beside it. */
export const QUESTION = 'home:question';
export const ASK_HOME = 'home:ask';
/** `action_id` of the link to an answer: Slack tells of a click on it as well. */
const OPEN = 'home:open';
/** What the `block_id` of the input begins with. */
export const QUESTION_BLOCK = 'home:question:';

/** Where to ask, and what came of the last question asked here. */
export function askBlocks({ words, inputKey, notice }: HomeContent): KnownBlock[] {
  const { labels } = words;
  return [
    headerBlock(labels.homeTitle ?? ''),
    {
      ...questionBlock(words, QUESTION_BLOCK + inputKey, {
        action_id: QUESTION,
        dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
      }),
      dispatch_action: true,
    },
    { type: 'actions', elements: [{ ...button(ASK_HOME, labels.ask ?? ''), style: 'primary' }] },
    ...(notice ? noticeBlocks(notice, labels.open ?? '') : []),
  ];
}

function noticeBlocks({ headline, detail, link }: Notice, open: string): KnownBlock[] {
  const text = richText(line(bold(headline), ...(detail ? [plain(`\n${detail}`)] : [])));
  const url = link === undefined ? undefined : webAddress(link);
  if (url === undefined) return [text];
  return [text, { type: 'actions', elements: [{ ...button(OPEN, open), url }] }];
}
