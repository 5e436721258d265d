import type { KnownBlock } from '@slack/types';
import type { Wording } from '../../language/wording.ts';
import { escapeLink, escapeText } from './escape.ts';

/** Sources with links, and what was left out, small. */
export function smallPrintBlocks({ sources, labels, leftOut }: Wording): KnownBlock[] {
  const cited = sources.map(({ label, url }) => escapeLink(label, url));
  const lines = [
    ...(cited.length === 0 ? [] : [`${escapeText(labels.sources)}\n${cited.join(' · ')}`]),
    escapeText(leftOut),
  ];
  const elements = lines.filter(Boolean).map((text) => ({ type: 'mrkdwn', text, verbatim: true }) as const);
  return elements.length === 0 ? [] : [{ type: 'context', elements }];
}
