import type { Note } from '../../engine/answer.ts';
import type { Slot } from '../../engine/intent.ts';
import type { Span } from '../../engine/query.ts';

/** Something the text says that can fill a slot or an assumption, whatever the intent. */
export interface Claim {
  /** What slot it fits, an assumption, or the money of the answer. A `word` fits any slot that lists it. */
  readonly takes: Slot['takes'] | 'assumption' | 'currency';
  /** Names of assumptions it may set, the likeliest first. */
  readonly names?: readonly string[];
  readonly value: Span | string;
  /** Items it is read from. */
  readonly items: readonly number[];
  /** What the answer must say of it. */
  readonly notes: readonly Note[];
  /** ISO code of money that is not in US dollars: nothing can be filled in with it until it is converted. */
  readonly foreign?: string;
  /** A date that may be a length of time instead. */
  readonly vague?: true;
  /** It only confirms what is said elsewhere or changes nothing: "one", "now". */
  readonly idle?: true;
}
