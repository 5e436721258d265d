import type { Note } from '../../../engine/answer.ts';
import type { FiscalTime } from '../../../engine/companies/fiscal-period.ts';
import type { Slot } from '../../../engine/intent.ts';
import type { Span } from '../../../engine/query.ts';
import type { PartialSchedule } from '../../../engine/schedule/schedule.ts';
import type { Volume } from '../../../engine/serving/volume.ts';

/** Both days included, ISO. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Something the text says that can fill a slot or an assumption, whatever the intent. */
export interface Claim {
  /** What slot it fits, an assumption, the money of the answer, or a sum the asker doubts. A `word` fits any slot that lists it. */
  readonly takes: Slot['takes'] | 'assumption' | 'currency' | 'exchangeRate' | 'supposed';
  /** The one slot it is for, where several take its kind: `inputTokens`. Without, it is for the first of them. */
  readonly slot: string | undefined;
  /** Names of assumptions it may set, the likeliest first. */
  readonly names: readonly string[] | undefined;
  readonly value: Span | string | readonly string[] | Volume | Days | FiscalTime | PartialSchedule;
  /** The whole of the time a `date` is the last day of. */
  readonly period: Days | undefined;
  /** Items it is read from. */
  readonly items: readonly number[];
  /** What the answer must say of it. */
  readonly notes: readonly Note[];
  /** ISO code of money that is not in US dollars: nothing can be filled in with it until it is converted. */
  readonly foreign: string | undefined;
  /** A price that does not say whether it is for each or for all that are counted: how many accelerators each is. */
  readonly mayBeForAll: number | undefined;
  /** A date that may be a length of time instead. */
  readonly vague: true | undefined;
  /** A date that is several years in a row: it fits no slot that wants one. */
  readonly range: true | undefined;
  /** The beginning, middle or end of a year. */
  readonly part: true | undefined;
  /** Of a date without its year that is over: the same in the year that comes next. */
  readonly coming: string | undefined;
  /** A time that another is set against. */
  readonly against: true | undefined;
  /** A time at which figures were told: "in this week's report". */
  readonly told: true | undefined;
  /** Read from how a price is asked, not from a time: "hourly"; of an assumption, what slots may say already. */
  readonly implied: true | undefined;
  /** Why nothing can be done with what it says: it is used, and the question is not answered. */
  readonly refused: Note | undefined;
  /** It only confirms what is said elsewhere or changes nothing: "one", "now". */
  readonly idle: true | undefined;
}

/** What claims are made from: all have the same parts in the same order, where each is found quickest. */
export const bareClaim: Claim = {
  takes: 'word',
  slot: undefined,
  names: undefined,
  value: '',
  period: undefined,
  items: [],
  notes: [],
  foreign: undefined,
  mayBeForAll: undefined,
  vague: undefined,
  range: undefined,
  part: undefined,
  coming: undefined,
  against: undefined,
  told: undefined,
  implied: undefined,
  refused: undefined,
  idle: undefined,
};

/** What a claim says of money in a currency, an ISO code: nothing of dollars, `''` where none is said. */
export function foreignOf(currency: string | undefined): string | undefined {
  return currency === 'USD' ? undefined : (currency ?? '');
}

/** Whether a value is a number or a range of them. */
export function isSpan(value: Claim['value']): value is Span {
  return typeof value === 'number' || (typeof value === 'object' && 'low' in value);
}
