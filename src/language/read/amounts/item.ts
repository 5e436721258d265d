import type { FiscalTime } from '../../../engine/companies/fiscal-period.ts';
import type { ClockTime } from '../times/clock-time.ts';
import type { Counter, Meaning } from '../words/meaning.ts';

/** A number with what it measures. */
export interface Quantity {
  readonly kind: 'number' | 'money' | 'quantity' | 'percent' | 'duration';
  /** In base units: hours, fractions, units of the currency. */
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** ISO currency of money, base unit of a quantity. */
  readonly unit?: string;
  /** The unit as it was said: `month` for hours. */
  readonly said?: string;
  readonly counter?: Counter;
  /** What money may count instead, where the word for a coin is one for a piece as well: 块. */
  readonly piece?: Counter;
  readonly approximate?: true;
  readonly bound?: 'at-most' | 'at-least';
  /** The name of no model known that this size is of: "OLMo 7B". */
  readonly name?: string;
  /** Units this is a rate by: `hour`, `accelerator`. */
  readonly per?: readonly string[];
  /** A percentage that can only be this: 八折 is a discount. */
  readonly assumption?: string;
  /** One, without a number: "a month". */
  readonly unsaid?: true;
  readonly unclear?: true;
  /** Unclear for its three decimals alone, which may be thousands: 1.857. */
  readonly dotted?: true;
  /** Nothing but digits: may be a year. */
  readonly plain?: true;
  /** What the number was multiplied by, and the last of that alone. */
  readonly scales?: readonly number[];
  /** Followed by a word that only says it counts: 64个. */
  readonly classified?: true;
  /** Just after the number and its unit, before any counter. */
  readonly end: number;
}

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
}

/** A piece of a date in digits. */
export interface DateNumber {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** May be a length of time instead: 4月, 22年. */
  readonly vague?: true;
}

/** A stretch of the text with one meaning, or one nothing is known of. Offsets are into the normalised text. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
  readonly meaning?: Meaning;
  readonly quantity?: Quantity;
  /** A quantity it had, which something said has been read from. */
  readonly claimed?: Quantity;
  readonly date?: DateNumber;
  readonly clock?: ClockTime;
  readonly period?: Period;
  /** How long a period is, where that may be what is meant: 三月, "the past two years". */
  readonly length?: Quantity;
  /** A rate: "per hour". `attached` when the number it is of stands beside it. */
  readonly per?: readonly string[];
  readonly attached?: true;
  /** A name of a time that may be a length of time instead: 一季度. */
  readonly vague?: true;
  /** A word nobody knows; without it and all else, a mark of punctuation. */
  readonly word?: true;
}
