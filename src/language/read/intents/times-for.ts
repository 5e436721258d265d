import { daysBetween } from '../../../catalogue/dates.ts';
import type { Intent, Slot } from '../../../engine/intent.ts';
import type { Claim } from '../claims/claim.ts';
import { isWholeYear } from '../times/calendar.ts';

/** Times of a question; a fiscal one has days only where a company is asked about. */
function timesFor({ companies }: Intent['slots'], claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(
    ({ period, takes }) => period !== undefined || (takes === 'period' && companies !== undefined),
  );
}

/** Times that were spoken of, not those on which something was said of them. */
export function timesSpokenOf(slots: Intent['slots'], claims: readonly Claim[]): readonly Claim[] {
  return timesFor(slots, claims).filter((claim) => !isSaidOn(claim, slots, claims));
}

/**
 * Whether a time is when something was said, where what was said is of years: "2024 guidance in April 2024", "in January".
 * A quarter is what was spoken of, unless a year is named beside it.
 */
export function isSaidOn(
  { period, takes, part }: Claim,
  slots: Intent['slots'],
  claims: readonly Claim[],
): boolean {
  if (takes !== 'date' || period === undefined || !tellsWhatWasSaid(slots)) return false;
  const days = daysBetween(period.from, period.to) + 1;
  if (days <= LONGEST_MONTH || (part && yearSlotOf(slots) !== undefined)) return true;
  const isYearNamed = claims.some(
    (other) => other.takes === 'period' || (other.period !== undefined && isWholeYear(other.period)),
  );
  return isYearNamed && !isWholeYear(period);
}

export const LONGEST_MONTH = 31;

/** Whether an intent is about what was said on a day of some time: it has a slot for either. */
export function tellsWhatWasSaid(slots: Intent['slots']): boolean {
  const kinds = Object.values(slots).map(({ takes }) => takes);
  return kinds.includes('date') && (kinds.includes('year') || kinds.includes('period'));
}

function yearSlotOf(slots: Intent['slots']): Slot | undefined {
  return Object.values(slots).find(({ takes }) => takes === 'year');
}

/** The year a time lies in: its last day's; of a fiscal time the company's own, which only its calendar tells. */
export function yearOf({ period, value }: Claim): Claim['value'] {
  return period === undefined ? value : Number(period.to.slice(0, 4));
}
