import type { Note } from '../engine/answer.ts';
import type { Query } from '../engine/query.ts';

/** A language is a folder of `intents/`. */
export type Locale = string;

/** Something recognised in the text; `start` and `end` are UTF-16 offsets into the original text. */
export interface Mention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind:
    | 'number'
    | 'money'
    | 'quantity'
    | 'percent'
    | 'duration'
    | 'period'
    | 'schedule'
    | 'accelerator'
    | 'instance'
    | 'model'
    | 'company'
    | 'provider'
    | 'assumption'
    | 'cue';
  /** The thing, assumption or cue named. */
  readonly id?: string | undefined;
  /** A quantity in base units: hours for a duration, a fraction for a percentage. */
  readonly low?: number | undefined;
  readonly mid?: number | undefined;
  readonly high?: number | undefined;
  /** ISO currency of money, unit of a quantity. */
  readonly unit?: string | undefined;
  /** "~$30k", "约". */
  readonly approximate?: true | undefined;
  /** "under $5M", "至少". */
  readonly bound?: 'at-most' | 'at-least' | undefined;
  /** A period, both days included, ISO. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** As much of a schedule as this says: days of the week, a time of the day, an IANA zone. */
  readonly days?: readonly string[] | undefined;
  readonly time?: string | undefined;
  readonly zone?: string | undefined;
  /** Days of the week to be left out. */
  readonly without?: readonly string[] | undefined;
}

/** A part of an answer that can be asked for by itself; `offers` are its table of what each provider asks. */
export type Part = 'working' | 'sources' | 'assumptions' | 'offers';

/** What the text was understood to ask. */
export interface Reading {
  readonly ask: string;
  readonly locale: Locale;
  readonly outcome: 'understood' | 'choices' | 'missing' | 'not-understood';
  readonly read: readonly Mention[];
  /** The complete query when understood; what is known of it when something is missing. */
  readonly query?: Query | undefined;
  /** Close readings, or near names, to choose from. */
  readonly choices: readonly Query[];
  /** Slots to ask for. */
  readonly missing: readonly string[];
  /** Words nobody understood, as written. */
  readonly ignored: readonly string[];
  /** What the answer must say of the reading ("H100 read as H100 SXM", "8 servers are 64 accelerators"), or why nothing was understood. */
  readonly notes: readonly Note[];
  /** The money the asker is used to, where the text names none: for an answer that turns out to be money. */
  readonly usualCurrency?: UsualValue | undefined;
  /** The query of the thread that this one refines. */
  readonly refines?: Query | undefined;
  /** The part of the answer that is asked for: "why?", "show the sources". */
  readonly show?: Part | undefined;
  /** Other ways to read the text, of which this one was the likelier. */
  readonly instead?: readonly Query[] | undefined;
}

/** What an asker is used to in a slot, and whose settings say so. */
export interface UsualValue {
  readonly value: string;
  readonly by: 'own-settings' | 'workspace-settings';
}

/** What a thread is about: its last query, those before it, the readings offered since to choose from, its language. */
export type Subject = Pick<Circumstances, 'previous' | 'offered' | 'earlier' | 'threadLocale'>;

/** What a reading depends on besides the text. */
export interface Circumstances {
  /** The clock's day, ISO. */
  readonly now: string;
  /** The clock's moment, milliseconds since 1970, where it is known better than to the day. */
  readonly instant?: number | undefined;
  /** The asker's time zone, IANA, for times of the day; UTC where it is not known. */
  readonly zone?: string | undefined;
  /** The asker's language, when known; else it is told from the text. */
  readonly locale?: Locale | undefined;
  /** The last query of the thread, which slots without an intent of their own refine. */
  readonly previous?: Query | undefined;
  /** What the asker is used to, by slot: taken where neither the text nor the thread says anything. */
  readonly usual?: Readonly<Record<string, UsualValue>> | undefined;
  /** The readings the last reply of the thread offered to choose from. */
  readonly offered?: readonly Query[] | undefined;
  /** Complete queries of the thread before `previous`, the last first: taken up where that is not. */
  readonly earlier?: readonly Query[] | undefined;
  /** The language the thread was in, for a text that does not tell: "H200", "PUE 1.2". */
  readonly threadLocale?: Locale | undefined;
}
