import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Locale } from '../reading.ts';
import type { Replies } from './replies.ts';
import type { Reply } from './reply-schema.ts';
import type { Terms } from './terms.ts';

/** What the speaker takes from `intents/xx/<intent>.yml`. */
export interface SpokenIntent {
  /** What the intent answers, in words. */
  readonly means: string;
  /** The headline, where the usual one does not do; `headlineValue` says what its `{names}` may be. */
  readonly reply?: Reply | undefined;
  /** Real questions, each with the slots it fills. */
  readonly examples: readonly { readonly ask: string; readonly query: Readonly<Record<string, unknown>> }[];
}

/** One language as the speaker takes it: `_replies.yml` (through `checkReplies`), `_terms.yml` and the intent files, by intent. */
export interface SpokenLocale {
  readonly locale: Locale;
  readonly replies: Replies;
  readonly terms: Terms;
  readonly intents: Readonly<Record<string, SpokenIntent>>;
}

/** A language and the names of things: what every function of this folder needs to put something into words. */
export interface Spoken extends SpokenLocale {
  readonly catalogue: Catalogue;
}
