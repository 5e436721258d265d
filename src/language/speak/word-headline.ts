import type { Answer } from '../../engine/answer.ts';
import type { Range } from '../../quantity/range.ts';
import { phrasesOf } from './describe-query.ts';
import { fill } from './fill.ts';
import type { Spoken } from './spoken.ts';
import { isExact, writeAbout, writeEnds } from './write-range.ts';
import { writeSlot } from './write-slot.ts';

/** The main figure and what it is for: the intent's reply, filled in. */
export function wordHeadline({ query, total, figures }: Answer, spoken: Spoken): string {
  const slots = Object.keys(query).map((slot) => [slot, writeSlot(slot, query, spoken)] as const);
  const known = Object.entries(figures).map(([name, range]) => [name, writeAbout(range, spoken)] as const);
  return fill(replyFor(query.intent, total, spoken), {
    ...Object.fromEntries([...slots, ...known]),
    query: phrasesOf(query, spoken).join(spoken.replies.parts.list),
    total: writeAbout(saidRange(query.intent, total, spoken), spoken),
  });
}

/** The total's 80 % interval; nothing when the total is exact or unknown. */
export function wordInterval({ query, total }: Answer, spoken: Spoken): string {
  const said = saidRange(query.intent, total, spoken);
  if (said === null || isExact(said)) return '';
  return fill(spoken.replies.parts.interval, { range: writeEnds(said, spoken, 3, 'to') });
}

function replyFor(intent: string, total: Range | null, spoken: Spoken): string {
  const reply = spoken.intents[intent]?.reply ?? spoken.replies.parts.reply;
  if (typeof reply === 'string') return reply;
  if (total === null) return reply.unknown;
  return total.mid < 0 ? reply.below : reply.above;
}

/** The total as the headline says it: turned round where the reply for a total below zero is used. */
function saidRange(intent: string, total: Range | null, { intents }: Spoken): Range | null {
  if (total === null || total.mid >= 0 || typeof intents[intent]?.reply !== 'object') return total;
  return { low: -total.high, mid: -total.mid, high: -total.low, unit: total.unit };
}
