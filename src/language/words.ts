import type { Adjustable } from '../engine/adjustables.ts';
import type { Answer, Note } from '../engine/answer.ts';
import type { Query } from '../engine/query.ts';
import type { Unit } from '../quantity/units.ts';
import type { Locale } from './reading.ts';
import type { Labels } from './wording.ts';

/** What a surface says by itself, beside replies: labels, names, questions in short. Plain text without markup. */
export interface Words {
  readonly locale: Locale;
  readonly labels: Labels;
  /** What can be asked: of each intent its name and its first example. */
  readonly topics: readonly Topic[];
  /** Real questions, of every intent. */
  readonly examples: readonly string[];
  /** What a thing, a slot or a word of a slot is called, as a label; a key without a name stays as it is. */
  name(key: string): string;
  /** A question in short: "Buy · 350,000 × NVIDIA H100 SXM · chips only". */
  question(query: Query): string;
  /** What a query says, without what it asks: "every weekday at 09:00 (Eastern Time) · in English". */
  said(query: Query): string;
  /** An ISO date. */
  date(date: string): string;
  /** What of an answer may be set, as fields of a form. */
  fields(adjustables: readonly Adjustable[]): readonly WordedField[];
  /** Why a value or a query is refused. */
  refusal(note: Note): string;
  /** What the figure was before another answer took the place of this one; empty where it reads the same. */
  before(from: Answer, to: Answer): string;
  /** That a figure is no longer what it was when it was shown; empty while it reads the same. */
  since(shown: ShownFigure, answer: Answer): string;
  /** What the words of an answer mean. */
  terms(answer: Answer): readonly WordedTerm[];
  /** Whether there are any: to say what all of them mean takes longer. */
  hasTerms(answer: Answer): boolean;
}

/** An assumption as a field of a form. */
export interface WordedField {
  readonly name: string;
  /** "Price per accelerator ($)". */
  readonly label: string;
  /** A number, or both ends of a range, in the unit of the label; empty where nothing is assumed. */
  readonly value: string;
  /** The value with who says so, and what it may be. */
  readonly hint: string;
}

/** A figure as it was shown on some day. */
export interface ShownFigure {
  readonly mid: number | null;
  readonly unit: Unit;
  /** ISO. */
  readonly day: string;
}

/** A term and what it means. */
export interface WordedTerm {
  readonly term: string;
  readonly means: string;
  /** What it comes to in this answer, and who says so; empty where that is no assumption. */
  readonly here: string;
}

/** A kind of question. */
interface Topic {
  readonly name: string;
  readonly ask: string;
  readonly query: Query;
}
