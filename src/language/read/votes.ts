import type { Item } from './item.ts';
import type { Meaning } from './meaning.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which intents the cues of a text speak for. */
export interface Votes {
  readonly strong: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  /** Intents one of whose words was said: the value of a slot. */
  readonly worded: ReadonlySet<string>;
  /** Intents whose strong cues count as this one's: "buy" and "rent" for buy-or-rent. */
  readonly joined: ReadonlyMap<string, readonly string[]>;
}

export function countVotes(items: readonly Item[], { cues }: Vocabulary): Votes {
  const strong = new Set<string>();
  const weak = new Set<string>();
  const worded = new Set<string>();
  for (const { meaning } of items) {
    if (meaning === undefined) continue;
    for (const { intent, weight } of meaning.cues) {
      if (weight !== 'with') (weight === 'strong' ? strong : weak).add(intent);
    }
    for (const word of meaning.words) worded.add(word.intent);
  }
  const joined = new Map<string, readonly string[]>();
  for (const [intent, { joins }] of cues) {
    if (joins.length === 0) continue;
    if (strong.has(intent) || joins.every((one) => strong.has(one))) joined.set(intent, joins);
  }
  for (const intent of joined.keys()) strong.add(intent);
  return { strong, weak, worded, joined };
}

/** Whether a phrase is a strong cue of an intent, of its own or joined. */
export function isStrongFor(meaning: Meaning, intent: string, { joined }: Votes): boolean {
  const own = [intent, ...(joined.get(intent) ?? [])];
  return meaning.cues.some((cue) => own.includes(cue.intent));
}
