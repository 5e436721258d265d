import { exactly } from './estimate.ts';
import { HOURS_PER_MONTH, HOURS_PER_YEAR } from './hours.ts';

/** The hours of a month, as a term of working. */
export const monthOfHours = exactly(HOURS_PER_MONTH, { name: 'hours-per-month', unit: 'hours' });
/** The hours of a year, as a term of working. */
export const yearOfHours = exactly(HOURS_PER_YEAR, { name: 'hours-per-year', unit: 'hours' });
