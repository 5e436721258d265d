import type { Logger } from '@slack/bolt';
import type { Again, Reply } from '../ask.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Told } from '../digest/whats-new.ts';
import type { Adjustable } from '../engine/adjustables.ts';
import type { Answer } from '../engine/answer.ts';
import type { Query } from '../engine/query.ts';
import type { Language } from '../language/language.ts';
import type { Circumstances, Locale } from '../language/reading.ts';
import type { Wording } from '../language/wording.ts';
import type { Words } from '../language/words.ts';
import type { Store } from '../store/store.ts';
import type { InTurn } from './in-turn.ts';
import type { Rendered } from './message.ts';

/** What is new for one conversation, in words. */
export interface NewsForOne {
  readonly wording: Wording;
  /** What it was told once this is posted. */
  readonly told: Told;
  readonly isQuiet: boolean;
  /** What must be said of feeds that failed. */
  readonly failed: readonly string[];
}

/** What the listeners answer with: the product, what it remembers, and where to tell what went wrong. */
export interface Desk {
  ask(text: string, circumstances?: Partial<Circumstances>): Promise<Reply>;
  askAgain(query: Query, locale: Locale, again?: Again): Promise<Reply>;
  /** What of an answer may be set. */
  adjustables(answer: Answer): readonly Adjustable[];
  /** Reads a field of a form; see `Language`. */
  readField: Language['readField'];
  /** What is new for a conversation that was told so much, in a language. */
  digest(told: Told | undefined, locale: Locale): Promise<NewsForOne>;
  /** The languages the product speaks; the first is for those whose language is not known. */
  readonly locales: readonly Locale[];
  /** What this surface says by itself, in one of them. */
  words(locale: Locale): Words;
  readonly catalogue: Catalogue;
  readonly store: Store;
  /** Replies rendered before, by how, for as long as the product keeps them at hand. */
  readonly rendered: WeakMap<Reply, Map<string, Rendered>>;
  /** Answers of one thread: each is to know what the one before was about. */
  readonly inTurn: InTurn;
  /** What was answered and is still to be noted as asked of late, by whom it was asked. */
  readonly toNote: Map<string, readonly Query[]>;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}
