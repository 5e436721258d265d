import type { Intent, Slot } from '../../../engine/intent.ts';
import { dividedSpan } from '../amounts/span-of.ts';
import { hoursOf, isTimeUnit } from '../amounts/units.ts';
import { type Claim, isSpan } from '../claims/claim.ts';
import { PUBLISHERS } from '../claims/claim-names.ts';
import { periodsToldOf } from './periods-for.ts';
import { isSaidOn, tellsWhatWasSaid, timesSpokenOf, yearOf } from './times-for.ts';

/** The word of a slot that asks for several added up. */
const SUM = 'total';

/** Claims for slots whose kind needs more than the same kind of claim; undefined for the rest. */
export function claimsOfKind(
  { slots }: Intent,
  name: string,
  { takes }: Slot,
  claims: readonly Claim[],
  worded: readonly Claim[] | undefined,
): readonly Claim[] | undefined {
  switch (takes) {
    case 'tokens':
    case 'parameters':
      return claims.filter((claim) => claim.takes === takes && (claim.slot ?? takes) === name);
    case 'party': {
      if (PUBLISHERS.has(name)) return claims.filter(({ slot }) => slot === name);
      const named = claims.filter((claim) => claim.takes === takes && claim.slot === undefined);
      const ids = [...new Set(named.map(({ value }) => value))];
      const place = Object.keys(slots)
        .filter((one) => slots[one]?.takes === takes)
        .indexOf(name);
      return named.filter(({ value }) => value === ids[place]);
    }
    case 'period':
      return periodsToldOf(
        name,
        slots,
        timesSpokenOf(slots, claims),
        worded?.some(({ value }) => value === SUM) === true,
      );
    case 'year':
      return timesSpokenOf(slots, claims).map((claim) => ({ ...claim, value: yearOf(claim) }));
    case 'date':
      return tellsWhatWasSaid(slots)
        ? claims.filter((claim) => claim.takes === takes && isSaidOn(claim, slots, claims))
        : undefined;
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
export function asDuration(claim: Claim): Claim | readonly Claim[] {
  const { takes, value } = claim;
  return takes === 'word' && typeof value === 'string' && isTimeUnit(value)
    ? { ...claim, takes: 'duration', value: hoursOf[value], ...(value === 'hour' ? { implied: true } : {}) }
    : NONE;
}

const NONE: readonly Claim[] = [];
