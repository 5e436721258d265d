import { intents } from '../../engine/index.ts';
import type { Query } from '../../engine/query.ts';
import { type Candidate, candidateFor } from './candidate.ts';
import type { Claim } from './claim.ts';
import { EDGE } from './follow-up.ts';
import type { Said } from './hear.ts';
import type { Item } from './item.ts';

/** Kinds of which one question holds one, unless it puts several side by side. */
const ALONE = ['accelerator', 'model', 'instance'] as const;

/** What a text wants added to the question before: "add B200", "H200 too", "and B200?" of a comparison; undefined when it adds nothing. */
export function addedTo(previous: Query, { items, claims, votes }: Said): Claim | undefined {
  const isBare = votes.strong.size + votes.weak.size === 0;
  if (!isAdding(items) && !(previous.things !== undefined && isBare)) return undefined;
  return claims.find(({ takes, value }) => {
    const before = idsOf(previous, takes);
    return before.length > 0 && !before.includes(value as string);
  });
}

/** "add 64 more": as many more as the question before had; undefined when the text adds no number. */
export function addedCount(previous: Query, { items }: Said, refined: Candidate): Candidate | undefined {
  const more = refined.filled.said.count;
  const { count } = previous;
  if (!isAdding(items) || typeof more !== 'number' || typeof count !== 'number') return undefined;
  return { ...refined, said: { ...refined.said, count: count + more } };
}

function isAdding(items: readonly Item[]): boolean {
  return items.some(
    ({ meaning }, at) => meaning?.marks.has('add') && (at < EDGE || at >= items.length - EDGE),
  );
}

/** The things of the question before and the one added, side by side. */
export function sideBySide(previous: Query, added: Claim, said: Said): readonly Candidate[] {
  const value = [...idsOf(previous, added.takes), added.value as string];
  const things: Claim = { takes: 'things', value, items: added.items, notes: added.notes };
  return intents
    .filter(({ slots }) => Object.values(slots).some(({ takes }) => takes === 'things'))
    .map((intent) => candidateFor(intent, { ...said, claims: [...said.claims, things] }));
}

function idsOf(previous: Query, takes: Claim['takes']): readonly string[] {
  if (!ALONE.some((kind) => kind === takes)) return [];
  if (Array.isArray(previous.things)) return previous.things as string[];
  return ALONE.flatMap((kind) => (typeof previous[kind] === 'string' ? [previous[kind]] : []));
}
