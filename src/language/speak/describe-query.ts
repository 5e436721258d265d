import type { Query } from '../../engine/query.ts';
import { fill } from './fill.ts';
import { type Phrase, phrasesAbout } from './phrases-about.ts';
import type { Spoken } from './spoken.ts';
import { nameOf } from './write-name.ts';
import { writeAssumed, writeSlot } from './write-slot.ts';

/** The slots of a query in phrases: "350,000 × NVIDIA H100 SXM", "chips only", "as of 30 April 2024". */
export function phrasesOf(query: Query, spoken: Spoken): string[] {
  return fillPhrases(phrasesAbout(query, spoken.replies, false), query, spoken);
}

/** Everything a query says: what is asked, its slots, and the assumptions the asker set. */
export function describeQuery(query: Query, spoken: Spoken): string {
  const { intents, parts } = spoken.replies;
  const assumed = Object.entries(query.assume ?? {}).map(([name, value]) =>
    fill(parts.assumption, { name: nameOf(name, spoken) ?? name, value: writeAssumed(name, value, spoken) }),
  );
  const asked = intents[query.intent]?.name ?? query.intent;
  return [asked, ...fillPhrases(phrasesAbout(query, spoken.replies, true), query, spoken), ...assumed].join(
    parts.join,
  );
}

/** What stands for a slot together with its word; undefined where the language has nothing that does. */
export function wholeOf(slot: string, query: Query, { replies }: Spoken): string | undefined {
  return replies.wholes[`${slot}-${query[slot]}`];
}

function fillPhrases(phrases: readonly Phrase[], query: Query, spoken: Spoken): string[] {
  const said = new Set<string>();
  const filled: string[] = [];
  for (const phrase of phrases) {
    const { slots } = phrase;
    if (slots.some((slot) => query[slot] === undefined || said.has(slot))) continue;
    for (const slot of slots) said.add(slot);
    const words = fillPhrase(phrase, query, spoken);
    if (words !== '') filled.push(words);
  }
  return filled;
}

function fillPhrase({ text, slots }: Phrase, query: Query, spoken: Spoken): string {
  const [only = '', another] = slots;
  const whole = another === undefined ? wholeOf(only, query, spoken) : undefined;
  return whole ?? fill(text, Object.fromEntries(slots.map((slot) => [slot, writeSlot(slot, query, spoken)])));
}
