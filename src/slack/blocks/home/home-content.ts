import type { Words } from '../../../language/words.ts';

/** A question as a line with a button; `value` is what the button carries. */
export interface ListedQuestion {
  readonly label: string;
  readonly value: string;
}

/** A name and what it is set to. */
export interface Setting {
  readonly label: string;
  readonly value: string;
}

/** What is told on top of the home tab after something was done there. */
export interface Notice {
  readonly headline: string;
  readonly detail?: string;
  /** The address of the whole answer. */
  readonly link?: string | undefined;
}

/** All the home tab shows. */
export interface HomeContent {
  readonly words: Words;
  /** Tells one input from the next: another key empties it. */
  readonly inputKey: string;
  readonly notice?: Notice | undefined;
  /** Undefined, as the settings, where the store is out of reach. */
  readonly recent: readonly ListedQuestion[] | undefined;
  /** Questions to try for those who have asked nothing. */
  readonly tries: readonly ListedQuestion[];
  readonly settings: readonly Setting[] | undefined;
  /** Whether they may set what counts for everybody. */
  readonly isAdmin: boolean;
  /** How old the figures are, a line each. */
  readonly freshness: readonly string[];
}
