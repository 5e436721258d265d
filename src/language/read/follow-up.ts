import type { Intent } from '../../engine/intent.ts';
import type { Query } from '../../engine/query.ts';
import type { Claim } from './claim.ts';
import type { Item } from './item.ts';
import type { Votes } from './votes.ts';

/** What an asker set for one accelerator and would not say of another. */
const OF_THE_ACCELERATOR: ReadonlySet<string> = new Set([
  'accelerator-price',
  'server-price',
  'rent-price',
  'instance-price',
  'power-per-accelerator',
]);

/** Whether a text stands by itself: it says what it asks and about what, and is not put as a question more. */
export function startsAfresh(
  items: readonly Item[],
  claims: readonly Claim[],
  { strong, weak }: Votes,
): boolean {
  const hasSubject = claims.some(
    ({ takes }) => takes === 'accelerator' || takes === 'instance' || takes === 'model',
  );
  const isFollowUp = items.some(({ meaning }) => meaning?.followUp);
  return hasSubject && !isFollowUp && strong.size + weak.size > 0;
}

/** The query before with what is said now in place of what it said; slots this intent has not are dropped. */
export function inheritFrom(
  previous: Query,
  intent: Intent,
  claims: readonly Claim[],
): (said: Query) => Query {
  return (said) => {
    const replaced = intent.requires.filter((group) => group.some((slot) => said[slot] !== undefined)).flat();
    const isNow = claims.some(({ takes, idle }) => takes === 'date' && idle);
    const kept = Object.keys(intent.slots).filter(
      (slot) =>
        !replaced.includes(slot) &&
        !(isNow && intent.slots[slot]?.takes === 'date') &&
        isAllowed(intent, slot, previous[slot]),
    );
    const assume = { ...keptAssumptions(previous, intent, replaced, said), ...said.assume };
    const currency =
      said.currency ?? (claims.some(({ takes }) => takes === 'currency') ? undefined : previous.currency);
    return {
      ...Object.fromEntries(kept.map((slot) => [slot, previous[slot]])),
      ...said,
      ...(Object.keys(assume).length === 0 ? {} : { assume }),
      ...(currency === undefined ? {} : { currency }),
    };
  };
}

function isAllowed(intent: Intent, slot: string, value: unknown): boolean {
  const { words } = intent.slots[slot] ?? {};
  return value !== undefined && (words === undefined || words.includes(String(value)));
}

function keptAssumptions(previous: Query, { assumes }: Intent, replaced: readonly string[], said: Query) {
  const isChanged = replaced.some((slot) => said[slot] !== undefined && said[slot] !== previous[slot]);
  const kept = Object.entries(previous.assume ?? {}).filter(
    ([name]) => assumes.includes(name) && !(isChanged && OF_THE_ACCELERATOR.has(name)),
  );
  return Object.fromEntries(kept);
}
