import type { Query } from '../engine/query.ts';
import type { Locale } from './reading.ts';
import type { Labels } from './wording.ts';

/** What a surface says by itself, beside replies: labels, names, questions in short. Plain text without markup. */
export interface Words {
  readonly locale: Locale;
  readonly labels: Labels;
  /** What can be asked: of each intent what it answers, and its first example. */
  readonly topics: readonly Topic[];
  /** What a thing, a slot or a word of a slot is called, as a label; a key without a name stays as it is. */
  name(key: string): string;
  /** A question in short: "Buy · 350,000 × NVIDIA H100 SXM · chips only". */
  question(query: Query): string;
  /** An ISO date. */
  date(date: string): string;
}

/** A kind of question. */
export interface Topic {
  readonly means: string;
  readonly ask: string;
  readonly query: Query;
}
