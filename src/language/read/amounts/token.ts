import type { Numeral } from '../numbers/numeral.ts';
import type { CalendarDate } from '../times/calendar-date.ts';
import type { ClockTime } from '../times/clock-time.ts';
import type { Mark } from '../words/marks.ts';
import type { Meaning } from '../words/meaning.ts';

/** A stretch of the text, by offsets into it, and what it may be; nothing known of it when it has no other part. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** No space before it. */
  readonly glued: boolean;
  readonly numeral: Numeral | undefined;
  readonly date: CalendarDate | undefined;
  readonly clock: ClockTime | undefined;
  readonly meaning: Meaning | undefined;
  /** Nothing known, and written with a capital within the text: somebody's or something's name. */
  readonly proper: true | undefined;
  /** A phrase that begins with a number and may be one with its unit: 一季度. */
  readonly vague: true | undefined;
}

/** What tokens are made from, as items are. */
export const bareToken: Token = {
  start: 0,
  end: 0,
  glued: false,
  numeral: undefined,
  date: undefined,
  clock: undefined,
  meaning: undefined,
  proper: undefined,
  vague: undefined,
};

/** Whether a token has a mark among its meanings. */
export function hasMark(token: Token | undefined, mark: Mark): boolean {
  return token?.meaning?.marks.has(mark) === true;
}

/** The hyphen of "8-GPU". */
export function isHyphen(text: string, token: Token | undefined): boolean {
  return token?.glued === true && text[token.start] === '-' && token.end === token.start + 1;
}
