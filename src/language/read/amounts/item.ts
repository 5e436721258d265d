import type { ClockTime } from '../times/clock-time.ts';
import type { Period } from '../times/period.ts';
import type { Counter, Meaning } from '../words/meaning.ts';

/** A number with what it measures. */
export interface Quantity {
  readonly kind: 'number' | 'money' | 'quantity' | 'percent' | 'duration';
  /** In base units: hours, fractions, units of the currency. */
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** ISO currency of money, base unit of a quantity. */
  readonly unit: string | undefined;
  /** The unit as it was said: `month` for hours. */
  readonly said: string | undefined;
  readonly counter: Counter | undefined;
  /** What money may count instead, where the word for a coin is one for a piece as well: 块. */
  readonly piece: Counter | undefined;
  readonly approximate: true | undefined;
  readonly bound: 'at-most' | 'at-least' | undefined;
  /** The name of no model known that this size is of: "OLMo 7B". */
  readonly name: string | undefined;
  /** Units this is a rate by: `hour`, `accelerator`. */
  readonly per: readonly string[] | undefined;
  /** A percentage that can only be this: 八折 is a discount. */
  readonly assumption: string | undefined;
  /** One, without a number: "a month". */
  readonly unsaid: true | undefined;
  readonly unclear: true | undefined;
  /** Unclear for its three decimals alone, which may be thousands: 1.857. */
  readonly dotted: true | undefined;
  /** Nothing but digits: may be a year. */
  readonly plain: true | undefined;
  /** What the number was multiplied by, and the last of that alone. */
  readonly scales: readonly number[] | undefined;
  /** Followed by a word that only says it counts: 64个. */
  readonly classified: true | undefined;
  /** Just after the number and its unit, before any counter. */
  readonly end: number;
}

/** What quantities are made from: all have the same parts in the same order, where each is found quickest. */
export const bareQuantity: Quantity = {
  kind: 'number',
  low: Number.NaN,
  mid: Number.NaN,
  high: Number.NaN,
  unit: undefined,
  said: undefined,
  counter: undefined,
  piece: undefined,
  approximate: undefined,
  bound: undefined,
  name: undefined,
  per: undefined,
  assumption: undefined,
  unsaid: undefined,
  unclear: undefined,
  dotted: undefined,
  plain: undefined,
  scales: undefined,
  classified: undefined,
  end: 0,
};

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
  readonly meaning: Meaning | undefined;
  readonly quantity: Quantity | undefined;
  /** A quantity it had, which something said has been read from. */
  readonly claimed: Quantity | undefined;
  readonly date: DateNumber | undefined;
  readonly clock: ClockTime | undefined;
  readonly period: Period | undefined;
  /** How long a period is, where that may be what is meant: 三月, "the past two years". */
  readonly length: Quantity | undefined;
  /** A rate: "per hour". `attached` when the number it is of stands beside it. */
  readonly per: readonly string[] | undefined;
  readonly attached: true | undefined;
  /** A name of a time that may be a length of time instead: 一季度. */
  readonly vague: true | undefined;
  /** A word nobody knows; without it and all else, a mark of punctuation. */
  readonly word: true | undefined;
  /** Such a word with a capital, within the text: a name nobody here knows. */
  readonly proper: true | undefined;
  /** Such a word of letters and digits: the V3 of "what did DeepSeek say V3 cost". */
  readonly coded: true | undefined;
}

/** What items are made from, as quantities are. */
export const bareItem: Item = {
  start: 0,
  end: 0,
  glued: false,
  meaning: undefined,
  quantity: undefined,
  claimed: undefined,
  date: undefined,
  clock: undefined,
  period: undefined,
  length: undefined,
  per: undefined,
  attached: undefined,
  vague: undefined,
  word: undefined,
  proper: undefined,
  coded: undefined,
};
