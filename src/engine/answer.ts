import type { Operation } from '../quantity/operation.ts';
import type { Bounded, Range } from '../quantity/range.ts';
import type { Source } from '../quantity/source.ts';
import type { Standing } from '../quantity/standing.ts';
import type { Unit } from '../quantity/units.ts';
import type { Query } from './query.ts';

/** What every surface must show. No words, no blocks: names and keys that `language` words in the asker's tongue. */
export interface Answer {
  readonly query: Query;
  /** The main figure; null when a figure it needs is unknown. */
  readonly total: Range | null;
  /** The figure that is our estimate of the total, where the total is a published number: shares are of its spread. */
  readonly estimated?: string;
  readonly figures: Readonly<Record<string, Range | null>>;
  /** Figures that were told, not worked out, and that their maker did not disclose: how they are known. */
  readonly standings?: Readonly<Record<string, Standing>>;
  /** The least sure of what the estimate rests on, where something of it was not disclosed. */
  readonly restsOn?: Standing;
  readonly table?: Table;
  readonly chart?: Chart;
  /** What came out, in the order in which it is told. */
  readonly news?: readonly News[];
  /** When something comes next, as clocks show it there, ISO 8601 with the offset. */
  readonly runs?: readonly string[];
  readonly working: readonly WorkingLine[];
  readonly assumptions: readonly Assumption[];
  readonly sources: readonly Source[];
  readonly caveats: readonly Note[];
  /** Real questions that follow from this one. */
  readonly next: readonly Query[];
}

/** `terms[0] operation terms[1] … = result`, at the central value of each. */
export interface WorkingLine {
  readonly operation: Operation;
  readonly terms: readonly Worked[];
  readonly result: Worked;
}

/** A number of a line of working. */
export interface Worked extends Named {
  /** How a number is known that its maker did not disclose. */
  readonly standing?: Standing;
  /** What it comes to at the middle of every assumption, where that is not the middle of its own range. */
  readonly central?: number;
}

/** A range under a name that `language` words. */
export interface Named extends Range {
  readonly name: string;
}

export interface Assumption extends Named {
  /** `asker`: said in the question · `fact`: a dated figure · `default`: a convention of the method. */
  readonly by: 'asker' | 'fact' | 'default';
  /** Share of the total's spread, 0 to 1. */
  readonly share: number;
  readonly asOf?: string;
  readonly stale?: boolean;
  readonly verified?: boolean;
  /** How it is known, where it is a maker's to disclose and was not disclosed. */
  readonly standing?: Standing;
  readonly sources: readonly Source[];
}

export interface Table {
  /** Column names that `language` words. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A picture of the answer: of every series one value a point, null where it is not known. Names of series are ids or
 * keys.
 */
export interface Chart {
  /** What it shows: a key of `charts.titles` in `intents/xx/_replies.yml`. */
  readonly title: string;
  /** `line` where the points follow one another in time. */
  readonly kind: 'bar' | 'line';
  readonly unit: Unit;
  readonly points: readonly ChartPoint[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** An id, a key or a date; an amount, such as hours gone by; a quarter or a year, with what is special about it. */
export type ChartPoint =
  | string
  | Range
  | { readonly from: string; readonly to: string; readonly nature?: string | undefined };

/** An id or key to be worded, a range, a date, a time `2024-01-01/2024-03-31`, or nothing known. */
export type Cell = string | Bounded | null;

/** Something to say: a key of `intents/xx/_words.yml` and the values its sentence takes. */
export interface Note {
  readonly key: string;
  readonly values?: Readonly<Record<string, NoteValue>>;
}

export type NoteValue =
  | string
  | number
  | Bounded
  | { readonly value: number; readonly unit: Unit }
  /** Names, one after the other. */
  | readonly string[];

/** Something that came out: what it is about, what is said of it, and where. */
export interface News {
  readonly about: Note;
  readonly said: readonly Note[];
  readonly source?: Source | undefined;
}
