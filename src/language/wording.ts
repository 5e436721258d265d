import type { Query } from '../engine/query.ts';
import type { Locale, Part } from './reading.ts';

/**
 * A reply in words, plain text without markup, ready for any surface: an answer, a question back, or why there is none.
 * Parts a reply does not have are empty.
 */
export interface Wording {
  readonly locale: Locale;
  /** "350,000 × H100 SXM: about $9.7B" */
  readonly headline: string;
  /** "80 % interval $6.6B to $13B" */
  readonly range: string;
  /** In a thread, what differs from the question before. */
  readonly changed: string;
  /** How the question was read, defaults included. */
  readonly reading: string;
  /** What the figures are: figures of an answer, or what can be asked. */
  readonly figuresTitle: string;
  readonly figures: readonly {
    readonly label: string;
    readonly value: string;
    /** Who says so, where that is not told elsewhere. */
    readonly origin?: string | undefined;
    readonly url?: string | undefined;
  }[];
  readonly table?: {
    readonly caption: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly chart?: WordedChart;
  readonly working: readonly string[];
  readonly assumptions: readonly {
    readonly label: string;
    readonly value: string;
    /** Who says so and as of when, or that the asker did. */
    readonly origin: string;
    readonly url?: string | undefined;
  }[];
  /** Which assumption moves the figure most. */
  readonly mover: string;
  readonly caveats: readonly string[];
  /** The words that were not understood. */
  readonly ignored: string;
  readonly sources: readonly { readonly label: string; readonly url?: string | undefined }[];
  /** Questions to go on with, each with the query it stands for. */
  readonly next: readonly { readonly label: string; readonly query: Query }[];
  /** What those questions are: to ask next, choices, examples. */
  readonly nextTitle: string;
  /** Other ways to read the question, each with its query: a misread is one click away. */
  readonly instead: Wording['next'];
  /** The part that is asked for: a surface shows it alone (`inFocus`). */
  readonly focus?: Part;
  /** What a surface left out for want of room; empty as long as all is there. */
  readonly leftOut: string;
  readonly labels: Labels;
}

/** A picture in words and numbers: of every series one number a point, null where it is not known. */
export interface WordedChart {
  readonly title: string;
  readonly kind: 'bar' | 'line';
  /** What the numbers are in: "$B", "亿美元". */
  readonly unit: string;
  readonly points: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** What it shows, for those who do not see it. */
  readonly takeaway: string;
}

/** Words of the surface itself; a surface may have more of its own. */
export interface Labels {
  /** A `{label}` with its `{value}`. */
  readonly pair: string;
  readonly figures: string;
  readonly assumptions: string;
  readonly working: string;
  readonly sources: string;
  readonly caveats: string;
  readonly next: string;
  readonly choices: string;
  readonly examples: string;
  readonly try: string;
  /** Above other ways to read the question. */
  readonly instead: string;
  readonly share: string;
  readonly rows: string;
  /** What stands where a number is not known. */
  readonly unknown: string;
  /** Says that some of a list is not shown: `{parts}`, each with its count. */
  readonly leftOut: string;
  readonly [ofOneSurface: string]: string;
}
