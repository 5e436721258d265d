import { assumptionKinds } from '../../engine/assumptions.ts';
import { intents } from '../../engine/index.ts';
import { rangeOfSpan } from '../../engine/ledger.ts';
import type { Query, Span } from '../../engine/query.ts';
import { fill, placeholders } from './fill.ts';
import type { Spoken } from './spoken.ts';
import { nameOf, writeText } from './write-name.ts';
import { writeEnds } from './write-range.ts';

/** The slots of a query in phrases: "350,000 × NVIDIA H100 SXM", "chips only", "as of 30 April 2024". */
export function phrasesOf(query: Query, spoken: Spoken): string[] {
  const said = new Set<string>();
  return spoken.replies.phrases.flatMap((phrase) => {
    const slots = placeholders(phrase);
    if (slots.some((slot) => query[slot] === undefined || said.has(slot))) return [];
    for (const slot of slots) said.add(slot);
    return [fill(phrase, Object.fromEntries(slots.map((slot) => [slot, writeSlot(slot, query, spoken)])))];
  });
}

/** Everything a query says: what is asked, its slots, and the assumptions the asker set. */
export function describeQuery(query: Query, spoken: Spoken): string {
  const assumed = Object.entries(query.assume ?? {}).map(([name, value]) =>
    fill(spoken.replies.parts.assumption, {
      name: nameOf(name, spoken) ?? name,
      value: writeAssumed(name, value, spoken),
    }),
  );
  const asked = spoken.replies.intents[query.intent]?.name ?? query.intent;
  return [asked, ...phrasesOf(query, spoken), ...assumed].join(spoken.replies.parts.join);
}

/** What a slot of a query holds, in words. */
export function writeSlot(slot: string, query: Query, spoken: Spoken): string {
  const value = query[slot];
  if (typeof value === 'string') return writeText(value, spoken);
  const takes = intents.find(({ id }) => id === query.intent)?.slots[slot]?.takes;
  if (takes === 'duration') return writeSpanOf(value as Span, 'hours', spoken);
  if (takes === 'acceleratorHours') return writeSpanOf(value as Span, 'ratio', spoken);
  if (takes === 'count') {
    return writeSpanOf(value as Span, query.instance === undefined ? 'accelerators' : 'instances', spoken);
  }
  return String(value);
}

/** An assumption the asker set, in its unit. */
export function writeAssumed(name: string, value: Span, spoken: Spoken): string {
  return writeSpanOf(value, assumptionKinds[name]?.unit ?? 'ratio', spoken);
}

function writeSpanOf(span: Span, unit: string, spoken: Spoken): string {
  return writeEnds({ ...rangeOfSpan(span), unit }, spoken, 'exact');
}
