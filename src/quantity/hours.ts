/** A twelfth of a year of 365 days, as terms are counted. */
export const HOURS_PER_MONTH = 730;
/** A year of 365 days. */
export const HOURS_PER_YEAR = 8760;
