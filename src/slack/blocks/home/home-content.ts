import type { Words } from '../../../language/words.ts';

/** A question as a line with a button; `value` is what the button carries. */
export interface ListedQuestion {
  readonly label: string;
  readonly value: string;
}

/** A digest of a conversation, and what its buttons carry. */
export interface ListedDigest {
  /** The conversation's id. */
  readonly channel: string;
  /** When it comes and what on quiet days, in words. */
  readonly rule: string;
  readonly isPaused: boolean;
  readonly values: Readonly<Record<'pause' | 'resume' | 'stop', string>>;
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
  /** Undefined, as digests and settings, where the store is out of reach. */
  readonly recent: readonly ListedQuestion[] | undefined;
  /** Questions to try for those who have asked nothing. */
  readonly tries: readonly ListedQuestion[];
  readonly digests: readonly ListedDigest[] | undefined;
  /** The channel somebody has open, and what the button carries that begins a digest there. */
  readonly openChannel?: { readonly channel: string; readonly value: string } | undefined;
  readonly settings: readonly Setting[] | undefined;
  /** Whether they may set what counts for everybody. */
  readonly isAdmin: boolean;
  /** How old the figures are, a line each. */
  readonly freshness: readonly string[];
}
