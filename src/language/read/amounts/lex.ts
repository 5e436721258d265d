import type { Numeral } from '../numbers/numeral.ts';
import { numeralAt } from '../numbers/numeral-at.ts';
import { isAsciiLetter, isOtherLetter } from '../text/characters.ts';
import type { Normalised } from '../text/normalise.ts';
import { type CalendarDate, readCalendarDate } from '../times/calendar-date.ts';
import type { ClockTime } from '../times/clock-time.ts';
import { asWritten } from '../words/capital-names.ts';
import type { Mark } from '../words/marks.ts';
import type { Meaning } from '../words/meaning.ts';
import { numberAfterName } from '../words/number-after-name.ts';
import { phraseAt } from '../words/phrase-at.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { unknownEnd } from './unknown-end.ts';

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
const bareToken: Token = {
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

/**
 * Parts a text into numbers, known phrases and the rest, left to right, the longest first. `isThread`: it may go on
 * from a question before.
 */
export function lex(normalised: Normalised, vocabulary: Vocabulary, isThread: boolean): Token[] {
  const { text } = normalised;
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    const token = tokenAt(normalised, at, tokens, vocabulary, isThread);
    const last = tokens.at(-1);
    if (last !== undefined && token.glued && isLetters(text, last) && isLetters(text, token)) {
      tokens[tokens.length - 1] = { ...last, end: token.end };
    } else if (isCountHyphen(text, tokens, token)) tokens[tokens.length - 1] = { ...token, glued: false };
    else tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** Whether the last token is the hyphen of "4,096-H100": so many of what is named next. */
function isCountHyphen(text: string, tokens: readonly Token[], { glued, meaning }: Token): boolean {
  const isNamed = glued && meaning?.things.some(({ kind }) => kind === 'accelerator') === true;
  return isNamed && isHyphen(text, tokens.at(-1)) && tokens.at(-2)?.numeral !== undefined;
}

function tokenAt(
  normalised: Normalised,
  at: number,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  isThread: boolean,
): Token {
  const { text, cased } = normalised;
  const last = tokens.at(-1);
  const glued = last?.end === at;
  const place = { ...bareToken, start: at, glued };
  const date = readCalendarDate(text, at);
  if (date !== undefined) return { ...place, end: date.end, date };
  const clock = clockAt(text, at, vocabulary);
  if (clock !== undefined) return { ...place, end: clock.end, clock };
  const before = {
    isNumber:
      glued &&
      (last?.numeral !== undefined || (isHyphen(text, last) && tokens.at(-2)?.numeral !== undefined)),
    isCount: last?.numeral !== undefined,
    isName: (last?.meaning?.things.length ?? 0) > 0,
    isThread,
  };
  const numeral = numeralAt(normalised, at, vocabulary);
  const longest = phraseAt(text, at, before, vocabulary.phrases);
  const taken =
    longest && numberAfterName(text, longest, (from) => numeralAt(normalised, from, vocabulary)?.end);
  const found =
    taken === undefined ? longest : phraseAt(text.slice(0, taken), at, before, vocabulary.phrases);
  if (numeral === undefined) {
    if (found === undefined) {
      // 億 differs from 亿 and has no capital
      const isCapital = cased[at] !== text[at] && isAsciiLetter(text.charCodeAt(at));
      const isProper = tokens.length > 0 && isCapital;
      return { ...place, end: unknownEnd(text, at), proper: isProper || undefined };
    }
    return { ...place, end: found.end, meaning: asWritten(found.value, cased[at], tokens.length === 0) };
  }
  const isDate = numeral.unclear && found?.value.date !== undefined;
  // 租8张4090,20块一天: a clause begins
  const isName = numeral.unclear && (found?.value.things.length ?? 0) > 0 && text[found?.end ?? 0] === ',';
  if (found === undefined || (found.end < numeral.end && !isDate && !isName))
    return { ...place, end: numeral.end, numeral };
  // 一半呢: of what was asked before
  if (isThread && found.value.factor !== undefined) return { ...place, end: found.end, meaning: found.value };
  if (isLengthOfTime(numeral, found.value, last)) return { ...place, end: numeral.end, numeral };
  const isPhrase = found.end > numeral.end || numeral.unclear === true;
  const isVague = isPhrase && !numeral.unclear && found.value.date !== undefined;
  return {
    ...place,
    end: found.end,
    meaning: found.value,
    numeral: isPhrase ? undefined : numeral,
    vague: isVague || undefined,
  };
}

/** The 三 of 2023到2025三年投入 and of 过去三年投入: how long the time before it is, and no 三年投入 that is planned. */
function isLengthOfTime({ unclear }: Numeral, { cues, date }: Meaning, last: Token | undefined): boolean {
  const isAfterTime = last?.numeral !== undefined || hasMark(last, 'past') || hasMark(last, 'year');
  return isAfterTime && !unclear && date === undefined && cues.length > 0;
}

/** The time of the day that begins at a place, in any language. */
function clockAt(text: string, at: number, { numerals }: Vocabulary): ClockTime | undefined {
  for (const language of numerals) {
    const clock = language.clock(text, at);
    if (clock !== undefined) return clock;
  }
  return undefined;
}

/** The hyphen of "8-GPU". */
function isHyphen(text: string, token: Token | undefined): boolean {
  return token?.glued === true && text[token.start] === '-' && token.end === token.start + 1;
}

function isLetters(text: string, { start, numeral, date, clock, meaning }: Token): boolean {
  const isKnown = numeral !== undefined || clock !== undefined || date !== undefined || meaning !== undefined;
  return !isKnown && isOtherLetter(text.charCodeAt(start));
}
