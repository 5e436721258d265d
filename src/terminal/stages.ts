import type { Reply } from '../ask.ts';
import { plainText } from '../language/speak/plain-text.ts';

/** The trip stage by stage, for a person: what was recognised, the query it means, the reply. */
export function stages({ reading, wording, answer }: Reply): string {
  const mentions = reading.read.map(({ text, kind, id, low, mid, high, unit }) => {
    const value = id ?? (low === high ? mid : `${low}–${high}`) ?? '';
    return `  ${text}  →  ${kind} ${value} ${unit ?? ''}`.trimEnd();
  });
  const query = answer?.query ?? reading.query;
  return [
    ...(mentions.length === 0 ? [] : ['read', ...mentions, '']),
    ...(query === undefined ? [] : ['query', `  ${JSON.stringify(query)}`, '']),
    'reply',
    ...plainText(wording)
      .split('\n')
      .map((line) => `  ${line}`.trimEnd()),
  ].join('\n');
}
