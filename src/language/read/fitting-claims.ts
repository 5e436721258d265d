import { daysBetween } from '../../catalogue/dates.ts';
import type { Intent, Slot } from '../../engine/intent.ts';
import { type Claim, type Days, isSpan } from './claim.ts';
import { PUBLISHER } from './claim-names.ts';
import type { Said } from './hear.ts';
import { periodsFor } from './periods-for.ts';
import { dividedSpan } from './span-of.ts';
import { hoursOf, isTimeUnit } from './units.ts';

/** "price per million tokens", "energy of training": a word or a rate beside one of these says more than it does. */
const VAGUE: ReadonlySet<string> = new Set(['price', 'training-cost']);
/** The word of a slot that asks for several added up. */
const SUM = 'total';
const EXACTER: ReadonlySet<string> = new Set(['blended-price', 'rent']);

/** What the text offers for a slot. Words the asker chose for it come before those only implied: servers counted, "per hour". */
export function fittingClaims(
  intent: Intent,
  name: string,
  slot: Slot,
  { claims, votes, cues }: Pick<Said, 'claims' | 'votes' | 'cues'>,
): readonly Claim[] {
  if (slot.takes === 'word' || slot.takes === 'topic' || slot.takes === 'language') {
    const yields = cues.get(intent.id)?.signs.yields?.[name] ?? [];
    const chosen = firmOf(
      (votes.worded.get(intent.id) ?? []).filter((claim) => claim.slot === name),
      yields,
    );
    const implied = firmOf(
      claims.filter(({ takes, value }) => takes === 'word' && slot.words?.includes(String(value))),
      yields,
    );
    const isVague = ({ value }: Claim) => VAGUE.has(String(value));
    const said = chosen.filter((claim) => !isVague(claim));
    const rates = implied.filter(({ value }) => EXACTER.has(String(value)));
    const [exact] = said.length > 0 ? said : chosen.some(isVague) || chosen.length === 0 ? rates : [];
    if (exact !== undefined)
      return [
        ...(said.length > 0 ? said : rates),
        ...chosen.filter(isVague).map((claim) => ({ ...claim, value: exact.value })),
      ];
    return chosen.length > 0 ? chosen : implied;
  }
  const isSummed = votes.worded.get(intent.id)?.some(({ value }) => value === SUM) === true;
  const others = claimsOfKind(intent, name, slot, claims, isSummed);
  if (others !== undefined) return others;
  const isLength = () =>
    Object.values(intent.slots).some(({ takes }) => takes === 'duration') &&
    !claims.some(({ takes }) => takes === 'duration');
  const fitting = claims.filter(
    ({ takes, vague, range }) => takes === slot.takes && !range && !(vague && isLength()),
  );
  if (slot.takes !== 'duration') return fitting;
  if (fitting.length === 0) return claims.flatMap(asDuration);
  // "1 year term: annual cost?"
  const again = claims.flatMap(asDuration).filter(({ value }) => value === fitting[0]?.value);
  return [...fitting, ...again];
}

/** Words that say less take the value of those that say more. */
function firmOf(chosen: readonly Claim[], yields: readonly string[]): readonly Claim[] {
  if (yields.length === 0 || chosen.length < 2) return chosen;
  const firm = chosen.find(({ value }) => !yields.includes(String(value)));
  if (firm === undefined) return chosen;
  return chosen.map((claim) =>
    yields.includes(String(claim.value)) ? { ...claim, value: firm.value } : claim,
  );
}

/** Claims for slots whose kind needs more than the same kind of claim; undefined for the rest. */
function claimsOfKind(
  { slots }: Intent,
  name: string,
  { takes }: Slot,
  claims: readonly Claim[],
  isSummed: boolean,
): readonly Claim[] | undefined {
  switch (takes) {
    case 'tokens':
    case 'parameters':
      return claims.filter((claim) => claim.takes === takes && (claim.slot ?? takes) === name);
    case 'party': {
      if (name === PUBLISHER) return claims.filter(({ slot }) => slot === name);
      const named = claims.filter((claim) => claim.takes === takes && claim.slot === undefined);
      const ids = [...new Set(named.map(({ value }) => value))];
      const place = Object.keys(slots)
        .filter((one) => slots[one]?.takes === takes)
        .indexOf(name);
      return named.filter(({ value }) => value === ids[place]);
    }
    case 'period':
      return periodsFor(name, slots, timesFor(slots, claims), isSummed);
    case 'year':
      return timesFor(slots, claims)
        .filter((claim) => !isSaidOn(claim, slots, claims))
        .map((claim) => ({ ...claim, value: yearOf(claim) }));
    case 'date':
      return yearSlotOf(slots) === undefined
        ? undefined
        : claims.filter((claim) => claim.takes === takes && isSaidOn(claim, slots, claims));
    case 'days':
      return claims.flatMap((claim) =>
        claim.takes === 'duration' && isSpan(claim.value)
          ? [{ ...claim, value: dividedSpan(claim.value, hoursOf.day) }]
          : [],
      );
    default:
      return undefined;
  }
}

/** "per month" where a time is wanted: a month. */
function asDuration(claim: Claim): Claim[] {
  const { takes, value } = claim;
  return takes === 'word' && typeof value === 'string' && isTimeUnit(value)
    ? [{ ...claim, takes: 'duration', value: hoursOf[value], ...(value === 'hour' ? { implied: true } : {}) }]
    : [];
}

/** Times of a question; a fiscal one has days only where a company is asked about. */
function timesFor({ companies }: Intent['slots'], claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(
    ({ period, takes }) => period !== undefined || (takes === 'period' && companies !== undefined),
  );
}

/**
 * Whether a time is when something was said, where what was said is of a year: "2024 guidance in April 2024", "in January".
 * A quarter is what was spoken of, unless a year is named beside it.
 */
function isSaidOn({ period, takes, part }: Claim, slots: Intent['slots'], claims: readonly Claim[]): boolean {
  if (yearSlotOf(slots) === undefined || takes !== 'date' || period === undefined) return false;
  const days = daysBetween(period.from, period.to) + 1;
  if (days <= LONGEST_MONTH || part) return true;
  const isYearNamed = claims.some(
    (other) => other.takes === 'period' || (other.period !== undefined && isWholeYear(other.period)),
  );
  return isYearNamed && !isWholeYear(period);
}

const LONGEST_MONTH = 31;

function yearSlotOf(slots: Intent['slots']): Slot | undefined {
  return Object.values(slots).find(({ takes }) => takes === 'year');
}

function isWholeYear({ from, to }: Days): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}

/** The year a time lies in: its last day's; of a fiscal time the company's own, which only its calendar tells. */
function yearOf({ period, value }: Claim): Claim['value'] {
  return period === undefined ? value : Number(period.to.slice(0, 4));
}
