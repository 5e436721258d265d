import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { Intent, Slot } from '../../../engine/intent.ts';
import { type Query, without } from '../../../engine/query.ts';
import type { Claim } from '../claims/claim.ts';
import { completeQuery, missingSlots } from '../intents/complete-query.ts';
import { NAMED } from './follow-up.ts';
import { otherParty, otherTimes } from './in-place-of.ts';
import { otherTime } from './other-time.ts';

/** What an asker set for one accelerator and would not say of another. */
const OF_THE_ACCELERATOR: ReadonlySet<string> = new Set([
  'accelerator-price',
  'server-price',
  'rent-price',
  'instance-price',
  'power-per-accelerator',
]);

/** What says how large something is to be: one takes the place of the others. */
const SIZES: ReadonlySet<string> = new Set(['count', 'power', 'speed']);

/** The query before with what is said now in place of what it said; slots this intent has not are dropped. */
export function inheritFrom(
  previous: Query,
  intent: Intent,
  claims: readonly Claim[],
  catalogue: Catalogue,
): (said: Query) => Query {
  return (said) => {
    const replaced = replacedBy(said, previous, intent);
    // 64 accelerators are not 64 instances
    const isOtherKind =
      COUNTED.some((slot) => said[slot] !== undefined && previous[slot] === undefined) &&
      COUNTED.some((slot) => previous[slot] !== undefined);
    const isNow = claims.some(({ takes, idle }) => takes === 'date' && idle);
    const dropped = intent.drops?.(said) ?? [];
    const kept = Object.entries(intent.slots).flatMap(([name, slot]) => {
      const isDropped =
        replaced.includes(name) ||
        dropped.includes(name) ||
        (isNow && slot.takes === 'date') ||
        (slot.takes === 'acceleratorHours' && countsTime(intent, said)) ||
        (SIZES.has(slot.takes) && Object.keys(said).some((other) => other !== name && SIZES.has(other))) ||
        (isOtherKind && slot.takes === 'count');
      const isAllowed = slot.words === undefined || slot.words.includes(String(previous[name]));
      const isSaid =
        previous.intent !== intent.id ||
        slot.default !== undefined ||
        !isDerived(previous, name, intent, catalogue);
      return previous[name] === undefined || isDropped || !isAllowed || !isSaid
        ? []
        : [[name, previous[name]] as const];
    });
    const assume = { ...keptAssumptions(previous, intent, replaced, said), ...said.assume };
    const isOtherMoney = claims.some(({ takes }) => takes === 'currency');
    const currency = said.currency ?? (isOtherMoney ? undefined : previous.currency);
    const rate = said.exchangeRate ?? (currency === previous.currency ? previous.exchangeRate : undefined);
    return {
      ...Object.fromEntries(kept),
      ...otherTime(previous, said, intent),
      ...said,
      ...otherParty(previous, said, catalogue),
      ...otherTimes(previous, said, intent),
      ...(Object.keys(assume).length === 0 ? {} : { assume }),
      ...(currency === undefined ? {} : { currency }),
      ...(rate === undefined ? {} : { exchangeRate: rate }),
    };
  };
}

/**
 * Slots that stand for each other: of what is said, none of the others is kept, unless the query before held both.
 * Words, and tokens in and out, are kept.
 */
function replacedBy(said: Query, previous: Query, { requires, slots }: Intent): string[] {
  const isPart = SIDES.some((slot) => said[slot] !== undefined);
  const isHeldWith = (slot: string, group: readonly string[]) =>
    group.some((one) => one !== slot && said[one] !== undefined && previous[one] !== undefined);
  const stands = (slot: string, group: readonly string[]) =>
    !APART.has(slots[slot]?.takes) && !(isPart && SIDES.includes(slot)) && !isHeldWith(slot, group);
  return requires
    .filter((group) => group.some((slot) => said[slot] !== undefined && slots[slot]?.takes !== 'word'))
    .flatMap((group) => group.filter((slot) => said[slot] !== undefined || stands(slot, group)));
}

/** What is said beside anything else: whose and when. */
const APART: ReadonlySet<Slot['takes'] | undefined> = new Set(['word', 'companies', 'year', 'date']);

const SIDES: readonly string[] = ['inputTokens', 'outputTokens', 'cachedInputTokens'];

const COUNTED = ['accelerator', 'instance'] as const;

/** Whether accelerators or a time are said where an intent works their hours out from both. */
function countsTime({ slots }: Intent, said: Query): boolean {
  const holds = Object.entries(slots).filter(([, { takes }]) => takes === 'duration' || takes === 'count');
  const isTimed = holds.some(([, { takes }]) => takes === 'duration');
  return isTimed && holds.some(([name]) => said[name] !== undefined);
}

/** Whether a slot holds what the intent itself writes in there, given the others: it may differ when they change. */
function isDerived(query: Query, slot: string, intent: Intent, catalogue: Catalogue): boolean {
  const rest = without(query, slot);
  if (intent.complete === undefined || missingSlots(intent, rest).length > 0) return false;
  return completeQuery(intent, rest, catalogue)[slot] === query[slot];
}

function keptAssumptions(previous: Query, { assumes }: Intent, replaced: readonly string[], said: Query) {
  const isChanged = replaced.some(
    (slot) => NAMED.has(slot) && said[slot] !== undefined && said[slot] !== previous[slot],
  );
  const kept = Object.entries(previous.assume ?? {}).filter(
    ([name]) => assumes.includes(name) && !(isChanged && OF_THE_ACCELERATOR.has(name)),
  );
  return Object.fromEntries(kept);
}
