import type { Again, Reply } from './ask.ts';
import type { Catalogue, Figure } from './catalogue/catalogue.ts';
import type { FailedFeed, Told, WhatsNew } from './digest/whats-new.ts';
import type { Adjustable } from './engine/adjustables.ts';
import type { Answer } from './engine/answer.ts';
import type { Query } from './engine/query.ts';
import type { Language } from './language/language.ts';
import type { Circumstances, Locale } from './language/reading.ts';
import type { Wording } from './language/wording.ts';

/** The product without any surface: what Slack, the terminal, the workspace and the tests talk to. */
export interface Product {
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** Answers a text. `circumstances.now` defaults to the clock's day. */
  ask(text: string, circumstances?: Partial<Circumstances>): Promise<Reply>;
  /** Answers a text as `ask` does, by itself: nothing is looked up among what was kept, and nothing is kept. */
  rehearse(text: string): Promise<Reply>;
  /** Answers a query that needs no reading: a button's. */
  askAgain(query: Query, locale: Locale, again?: Again & Partial<Moment>): Promise<Reply>;
  /** What is new for one conversation, and the message in words. */
  digest(told: Told | undefined, failed: readonly FailedFeed[], locale: Locale): Promise<Digest>;
  /** What of an answer may be set. */
  adjustables(answer: Answer, now?: string): readonly Adjustable[];
  /** The facts of the files alone. */
  readonly facts: Catalogue;
  /** Takes up what live feeds gave, in place of what it had of them: the next answer rests on it. */
  takeLive(figures: readonly Figure[]): void;
}

/** What is new, in words, and what a conversation was told once it is posted. */
export interface Digest extends Omit<WhatsNew, 'answer'> {
  readonly answer: Answer;
  readonly wording: Wording;
}

/** The clock: its day, and its moment where that is known better. */
export type Moment = Pick<Circumstances, 'now' | 'instant'>;
