import type { ClockTime } from '../times/clock-time.ts';
import { exactly, type Part } from './part.ts';

/** A number as it stands in a text, digits or words, before anything is said of what it counts. */
export interface Numeral {
  /** Just after its last character. */
  readonly end: number;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** A number only where a unit or counter follows; else a word like any other: 一, 半, "half". */
  readonly weak: true | undefined;
  /** Counts things and is never part of a date: 两, 俩, 半. */
  readonly counting: true | undefined;
  readonly approximate: true | undefined;
  readonly percent: true | undefined;
  /** Cannot be told for sure ("1,5", "10²⁵"): never used, always asked about. */
  readonly unclear: true | undefined;
  /** Three decimals, which may be thousands: 1.250. */
  readonly dotted: true | undefined;
  /** Nothing but digits: may be a year. */
  readonly plain: true | undefined;
  /** What it was multiplied by, and the last of that alone: 1e9 in "40 billion", 1e6 and 1e4 in 五百万. */
  readonly scales: readonly number[] | undefined;
}

/** A part as the whole of a numeral that ends at an offset: all numerals have the same parts in the same order. */
export function numeralOf({ low, mid, high }: Part, end: number): Numeral {
  return {
    end,
    low,
    mid,
    high,
    weak: undefined,
    counting: undefined,
    approximate: undefined,
    percent: undefined,
    unclear: undefined,
    dotted: undefined,
    plain: undefined,
    scales: undefined,
  };
}

/** A numeral of exactly this value. */
export function exact(value: number, end: number): Numeral {
  return numeralOf(exactly(value), end);
}

/** A language's own numbers: `numerals-xx.ts` exports one as `numerals`. Positions are into the normalised text. */
export interface Numerals {
  /** Characters that numbers in words begin with. */
  readonly starts: ReadonlySet<string>;
  /** Characters that times of the day begin with. */
  readonly clockStarts: ReadonlySet<string>;
  /** Words that are part of numbers, so that they are not taken for misspellings. */
  readonly words: readonly string[];
  /** A number in words that begins at `at`. `cased` is the text as it was written: it tells M from m, 億 from 亿. */
  read(text: string, at: number, cased: string): Numeral | undefined;
  /** A time of the day that begins at `at`. */
  clock(text: string, at: number): ClockTime | undefined;
  /** The number that digits become with what follows them: `k`, `million`, 万. */
  scale(digits: Numeral, text: string, cased: string): Numeral | undefined;
}
