import { intents } from '../../../engine/index.ts';
import type { Intent } from '../../../engine/intent.ts';
import type { Claim } from '../claims/claim.ts';
import { PUBLISHERS } from '../claims/claim-names.ts';
import { SUBJECTS } from '../words/signs.ts';
import type { Kinds } from './may-fill.ts';

/** Of each intent, what its slots take that may be a sign of it, and the words they take. */
const signsOf = new Map(
  intents.map(({ id, slots }) => {
    const all = Object.values(slots);
    const takes = all.map((slot) => slot.takes).filter((kind) => !SUBJECTS.has(kind));
    return [
      id,
      { takes: new Set<string>(takes), words: new Set<unknown>(all.flatMap(({ words }) => words ?? [])) },
    ] as const;
  }),
);

/** Whether a kind of claim is said that may be a sign of an intent, whatever the claim says. */
export function maySign({ id }: Intent, { all }: Kinds): boolean {
  const takes = signsOf.get(id)?.takes;
  if (takes === undefined) return false;
  for (const kind of all) if (takes.has(kind === 'word' ? 'duration' : kind)) return true;
  return false;
}

/** The claims that may be signs of an intent by what they say. */
export function tellingOf(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(
    ({ takes, slot }) => takes === 'word' || takes === 'assumption' || PUBLISHERS.has(slot),
  );
}

/** Whether one of those is a sign of an intent; to find out for sure takes filling its slots. */
export function isTold({ id, slots, assumes }: Intent, telling: readonly Claim[]): boolean {
  return telling.some(({ takes, names, value, slot }) => {
    if (slot !== undefined && PUBLISHERS.has(slot) && slots[slot] !== undefined) return true;
    if (takes === 'assumption') return names?.some((name) => assumes.includes(name)) === true;
    return takes === 'word' && signsOf.get(id)?.words.has(value) === true;
  });
}
