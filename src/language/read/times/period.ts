import type { FiscalTime } from '../../../engine/companies/fiscal-period.ts';

/** Days, both included, ISO. */
export interface Period {
  readonly from: string;
  readonly to: string;
  /** May be a length of time instead: 三月, "March to June". */
  readonly vague?: true;
  /** From one time to another, "2023 to 2024", "since 2022": no one day can stand for it. */
  readonly range?: true;
  /** By the calendar of whoever is asked about: the days are then theirs. */
  readonly fiscal?: FiscalTime;
  /** The beginning, middle or end of a year: when something is said, not what it is about. */
  readonly part?: true;
  /** A month, quarter or half without its year: the last that has begun, unless a year is named beside it. */
  readonly ofAnyYear?: true;
  /** Of a time without its year that is over: its last day in the year that comes next. */
  readonly coming?: string;
}
