import { dividedBy, type Estimate, times } from '../../quantity/estimate.ts';
import { yearOfHours } from '../../quantity/exact-hours.ts';
import { HOURS_PER_YEAR } from '../../quantity/hours.ts';
import { asPublished } from '../as-published.ts';
import type { Inquiry } from '../inquiry.ts';
import { amountSlot, middleOf } from '../slots.ts';

/** What was said to be paid a year, else the contract's worth spread over its term; in euros at the reference rate. */
export function perYear(id: string, { known }: Inquiry): Estimate | undefined {
  const said = known(id, 'perYear');
  if (said !== undefined) return asPublished('total', said);
  const euros = known(id, 'perYearInEuros');
  const rate = known('eur', 'perDollar');
  if (euros !== undefined && rate !== undefined) {
    return dividedBy(asPublished('per-year-in-euros', euros), asPublished('euros-per-dollar', rate), {
      name: 'total',
      unit: 'USD',
    });
  }
  const [contract, term] = [known(id, 'contract'), known(id, 'term')];
  if (contract === undefined || term === undefined) return undefined;
  const years = dividedBy(asPublished('term', term), yearOfHours, { name: 'years', unit: 'ratio' });
  return dividedBy(asPublished('contract', contract), years, { name: 'total', unit: 'USD' });
}

/** What is paid a year, as often as there are years in the time asked about. */
export function overYears(yearly: Estimate, { query }: Inquiry): Estimate {
  if (query.hours === undefined) return yearly;
  const asked = amountSlot(query, 'hours', 'hours', HOURS_PER_YEAR);
  const years = dividedBy(asked, yearOfHours, { name: 'years', unit: 'ratio' });
  return times(years, { ...yearly, name: 'perYear' }, { name: 'total', unit: 'USD' });
}

/** Whether more years are asked about than the deal was said to run at the most: nobody knows what they would cost. */
export function isLongerThanTerm(id: string, { query, known }: Inquiry): boolean {
  const term = known(id, 'term');
  return query.hours !== undefined && term !== undefined && middleOf(query, 'hours', 0) > term.high;
}
