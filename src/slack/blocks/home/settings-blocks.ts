import type { KnownBlock } from '@slack/types';
import { fill } from '../../../language/speak/fill.ts';
import { button, headerBlock, plainText } from '../plain-blocks.ts';
import type { HomeContent } from './home-content.ts';

/** `action_id` of the buttons that open the form of one's own settings, and the one of the workspace's. */
export const SETTINGS = 'home:settings';
export const WORKSPACE_SETTINGS = 'home:workspace-settings';

/** What the person's answers go by, and where to change it. */
export function settingsBlocks({ words: { labels }, settings, isAdmin }: HomeContent): KnownBlock[] {
  if (settings === undefined) return [];
  const fields = settings.map(({ label, value }) => plainText(fill(labels.pair, { label, value }), 2000));
  const elements = [
    button(SETTINGS, labels.settingsChange ?? ''),
    ...(isAdmin ? [button(WORKSPACE_SETTINGS, labels.settingsWorkspace ?? '')] : []),
  ];
  return [headerBlock(labels.settings ?? ''), { type: 'section', fields }, { type: 'actions', elements }];
}
