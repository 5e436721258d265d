import type { KnownBlock } from '@slack/types';
import type { Wording } from '../../language/wording.ts';
import { escapeLink, escapeText } from './escape.ts';

/** Sources with links, where they are not what is asked for, and what was left out, small. */
export function smallPrintBlocks({ sources, labels, leftOut, focus }: Wording): KnownBlock[] {
  const cited = (focus === 'sources' ? [] : sources).map(({ label, url }) => escapeLink(label, url));
  const lines = [
    ...(cited.length === 0 ? [] : [`${escapeText(labels.sources)}\n${cited.join(' · ')}`]),
    escapeText(leftOut),
  ];
  const elements = lines.filter(Boolean).map((text) => ({ type: 'mrkdwn', text, verbatim: true }) as const);
  return elements.length === 0 ? [] : [{ type: 'context', elements }];
}
