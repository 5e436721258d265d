import { daysBetween } from '../../../catalogue/dates.ts';
import type { Intent, Slot } from '../../../engine/intent.ts';
import type { Claim, Days } from '../claims/claim.ts';

/** Times of a question; a fiscal one has days only where a company is asked about. */
export function timesFor({ companies }: Intent['slots'], claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(
    ({ period, takes }) => period !== undefined || (takes === 'period' && companies !== undefined),
  );
}

/**
 * Whether a time is when something was said, where what was said is of a year: "2024 guidance in April 2024", "in January".
 * A quarter is what was spoken of, unless a year is named beside it.
 */
export function isSaidOn(
  { period, takes, part }: Claim,
  slots: Intent['slots'],
  claims: readonly Claim[],
): boolean {
  if (yearSlotOf(slots) === undefined || takes !== 'date' || period === undefined) return false;
  const days = daysBetween(period.from, period.to) + 1;
  if (days <= LONGEST_MONTH || part) return true;
  const isYearNamed = claims.some(
    (other) => other.takes === 'period' || (other.period !== undefined && isWholeYear(other.period)),
  );
  return isYearNamed && !isWholeYear(period);
}

const LONGEST_MONTH = 31;

export function yearSlotOf(slots: Intent['slots']): Slot | undefined {
  return Object.values(slots).find(({ takes }) => takes === 'year');
}

function isWholeYear({ from, to }: Days): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}

/** The year a time lies in: its last day's; of a fiscal time the company's own, which only its calendar tells. */
export function yearOf({ period, value }: Claim): Claim['value'] {
  return period === undefined ? value : Number(period.to.slice(0, 4));
}
