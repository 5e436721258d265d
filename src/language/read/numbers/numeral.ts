import type { ClockTime } from '../times/clock-time.ts';

/** A number as it stands in a text, digits or words, before anything is said of what it counts. */
export interface Numeral {
  /** Just after its last character. */
  readonly end: number;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** A number only where a unit or counter follows; else a word like any other: 一, 半, "half". */
  readonly weak?: true;
  /** Counts things and is never part of a date: 两, 俩, 半. */
  readonly counting?: true;
  readonly approximate?: true;
  readonly percent?: true;
  /** Cannot be told for sure ("1,5", "10²⁵"): never used, always asked about. */
  readonly unclear?: true;
  /** Three decimals, which may be thousands: 1.250. */
  readonly dotted?: true;
  /** Nothing but digits: may be a year. */
  readonly plain?: true;
  /** What it was multiplied by, and the last of that alone: 1e9 in "40 billion", 1e6 and 1e4 in 五百万. */
  readonly scales?: readonly number[];
}

/** A language's own numbers: `numerals-xx.ts` exports one as `numerals`. Positions are into the normalised text. */
export interface Numerals {
  /** Characters that numbers in words begin with. */
  readonly starts: ReadonlySet<string>;
  /** Words that are part of numbers, so that they are not taken for misspellings. */
  readonly words: readonly string[];
  /** A number in words that begins at `at`. */
  read(text: string, at: number): Numeral | undefined;
  /** A time of the day that begins at `at`. */
  clock(text: string, at: number): ClockTime | undefined;
  /** The number that digits become with what follows them: `k`, `million`, 万. `cased` tells M from m. */
  scale(digits: Numeral, text: string, cased: string): Numeral | undefined;
}
