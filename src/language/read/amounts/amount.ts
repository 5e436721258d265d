import type { DateNumber, Quantity } from './item.ts';

/** A number with the currency, unit or counter beside it: tokens `from` up to but not including `next`. */
export interface Amount {
  readonly quantity: Quantity;
  readonly next: number;
  /** When it is a day, a month or a year of the calendar instead. */
  readonly date?: DateNumber;
}
