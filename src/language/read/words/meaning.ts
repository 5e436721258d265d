import type { TimeUnit } from '../amounts/units.ts';
import type { Mark } from './marks.ts';
import type { NamedThing } from './named-thing.ts';
import type { SchedulePiece } from './schedule-piece.ts';
import type { Turn } from './turns.ts';

/** What pieces are counted in: one accelerator, a server or a rack of them, a rented instance. */
export type Counter = 'accelerator' | 'superchip' | 'server' | 'rack' | 'instance';

/** A piece of a date, as far as words alone say it. */
export type DateWord =
  | { readonly month: number }
  | { readonly quarter: number }
  | { readonly half: number }
  | { readonly part: 'early' | 'mid' | 'late' | 'end' | 'year-end' }
  /** The first and the last month of several: "the first nine months". */
  | { readonly stretch: readonly [number, number] }
  /** From the year's beginning: "year to date". */
  | { readonly toDate: true }
  | { readonly yearBack: true }
  | { readonly unit: TimeUnit; readonly shift: number; readonly fiscal?: true }
  | { readonly now: true };

/** What a phrase says of an intent: that it is asked (strong), may be asked (weak), or nothing that speaks against it. */
export interface Cue {
  readonly intent: string;
  readonly weight: 'strong' | 'weak' | 'with';
}

/**
 * Everything a phrase may mean. Which of it holds is told by its neighbours. None of it is left out: what is looked at for
 * every word of every text is found quickest where all have it in the same place.
 */
export interface Meaning {
  readonly things: readonly NamedThing[];
  readonly cues: readonly Cue[];
  /** Values of word slots. */
  readonly words: readonly { readonly intent: string; readonly slot: string; readonly value: string }[];
  /** Halves of phrases that may stand apart. */
  readonly halves?: readonly Half[] | undefined;
  readonly assumptions: readonly string[];
  readonly marks: ReadonlySet<Mark>;
  readonly unit: string | undefined;
  /** The unit a rate word holds: "hourly". */
  readonly rate: string | undefined;
  readonly counter: Counter | undefined;
  /** Money: the ISO code and the worth of one. `vague` for words any money goes by: 块. */
  readonly currency: { readonly code: string; readonly worth: number; readonly vague: boolean } | undefined;
  /** The ISO code of the money whose rate to the dollar it names: "eur/usd". */
  readonly pair: string | undefined;
  readonly date: DateWord | undefined;
  /** What it may say of when something is to come, again and again. */
  readonly schedule: SchedulePiece | undefined;
  /** Function words, greetings, filler: never reported as not understood. */
  readonly filler: boolean;
  /** Refines the question before: "what about", 呢. */
  readonly followUp: boolean;
  /** What it may be to the question before and its answer. */
  readonly turns: ReadonlySet<Turn> | undefined;
  /** So many times what it was: "double". */
  readonly factor: number | undefined;
  /** The place, from 1, of one of several offered: "the first". */
  readonly ordinal: number | undefined;
  /** So many months from the time of the question before: "the quarter before". */
  readonly shift: number | undefined;
  /** The term of an answer it names, whose meaning may be asked for. */
  readonly term: string | undefined;
  /** Slots it is the name of: "the provider", "the price". */
  readonly slots: readonly string[] | undefined;
  /** Belongs to a matter this assistant has no answer for: to answer without it would be to answer something else. */
  readonly beyond: boolean;
}

/** A half of a phrase that may stand apart; the last says what the whole says. */
export interface Half {
  readonly id: string;
  readonly says?: Cue | { readonly slot: string; readonly value: string; readonly intent: string };
}

/** A meaning while it is put together. */
export type Draft = { -readonly [Key in keyof Meaning]: Meaning[Key] };

/** A phrase that means nothing yet. */
export function emptyMeaning(): Draft {
  return {
    things: [],
    cues: [],
    words: [],
    assumptions: [],
    marks: new Set(),
    unit: undefined,
    rate: undefined,
    counter: undefined,
    currency: undefined,
    pair: undefined,
    date: undefined,
    schedule: undefined,
    filler: false,
    followUp: false,
    turns: undefined,
    factor: undefined,
    ordinal: undefined,
    shift: undefined,
    term: undefined,
    slots: undefined,
    beyond: false,
  };
}

/** Adds to what a phrase may mean. */
export type AddMeaning = (phrase: string, change: (draft: Draft) => void) => void;
