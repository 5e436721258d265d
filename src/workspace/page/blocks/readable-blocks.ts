import type { Json } from '../sight.ts';

/**
 * Blocks as `slack-blocks-to-jsx` has to be given them to show what Slack shows: it reads formatting in plain text
 * unless told `verbatim`, and none in `mrkdwn` that is `verbatim`, which at Slack only keeps names from becoming links.
 */
export function readableBlocks(blocks: readonly Json[]): Json[] {
  return blocks.map((block) => readable(block) as Json);
}

function readable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== 'object' || value === null) return value;
  const object = Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, readable(entry)]));
  if (object.type === 'plain_text') return { ...object, verbatim: true };
  if (object.type === 'mrkdwn') return { ...object, verbatim: false };
  return object;
}
