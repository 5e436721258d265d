import { intents } from '../../../engine/index.ts';
import type { Intent, Slot } from '../../../engine/intent.ts';
import type { Claim } from '../claims/claim.ts';
import { PUBLISHERS } from '../claims/claim-names.ts';
import { ASSUMPTIONS, type Signs, SUBJECTS } from '../words/signs.ts';
import type { Kinds } from './may-fill.ts';

/** Whether a kind of claim is said that may be a sign of an intent, whatever the claim says. */
export function maySign({ slots }: Intent, signs: Signs, { all }: Kinds): boolean {
  const takes = new Set<string>();
  for (const [name, slot] of Object.entries(slots))
    if (!SUBJECTS.has(slot.takes) && !isSilent(name, slot, signs)) takes.add(slot.takes);
  for (const kind of all) if (takes.has(kind === 'word' ? 'duration' : kind)) return true;
  return false;
}

/** Whether what fills a slot can never speak for its intent: most of what is silent. */
function isSilent(name: string, { takes }: Slot, { silent, together }: Signs): boolean {
  const isGrouped = together?.some((group) => group.includes(name)) === true;
  return silent?.includes(name) === true && !isGrouped && !HEARD.has(takes);
}

/** What is heard even where it is silent: words and providers that are torn, foreign money, the hours of a run. */
const HEARD: ReadonlySet<Slot['takes']> = new Set(['word', 'provider', 'budget', 'acceleratorHours']);

/** The words that the slots of each intent take. */
const wordsOf = new Map(
  intents.map(({ id, slots }) => {
    const words = Object.values(slots).flatMap((slot) => slot.words ?? []);
    return [id, new Set<unknown>(words)] as const;
  }),
);

/** The claims that may be signs of an intent by what they say. */
export function tellingOf(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(
    ({ takes, slot }) => takes === 'word' || takes === 'assumption' || PUBLISHERS.has(slot),
  );
}

/** Whether one of those is a sign of an intent; to find out for sure takes filling its slots. */
export function isTold(intent: Intent, signs: Signs, telling: readonly Claim[]): boolean {
  for (let at = 0; at < telling.length; at++) if (tells(telling[at] as Claim, intent, signs)) return true;
  return false;
}

function tells(claim: Claim, { id, slots, assumes }: Intent, { silent }: Signs): boolean {
  const { takes, names, value, slot, foreign } = claim;
  if (slot !== undefined && PUBLISHERS.has(slot) && slots[slot] !== undefined) return true;
  if (takes === 'word') return wordsOf.get(id)?.has(value) === true;
  if (takes !== 'assumption' || names === undefined) return false;
  if (foreign === undefined && silent?.includes(ASSUMPTIONS)) return false;
  for (let at = 0; at < names.length; at++) if (assumes.includes(names[at] as string)) return true;
  return false;
}
