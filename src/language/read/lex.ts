import { type CalendarDate, readCalendarDate } from './calendar-date.ts';
import { isAsciiLetter, isAsciiWord, isDigit, isOtherLetter } from './characters.ts';
import { readDigits } from './digits.ts';
import type { Meaning } from './meaning.ts';
import type { Normalised } from './normalise.ts';
import type { Numeral } from './numeral.ts';
import type { Found } from './phrase-trie.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A stretch of the text, by offsets into it, and what it may be; nothing known of it when it has no other part. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** No space before it. */
  readonly glued: boolean;
  readonly numeral?: Numeral;
  readonly date?: CalendarDate;
  readonly meaning?: Meaning;
}

/** Parts a text into numbers, known phrases and the rest, left to right, the longest first. */
export function lex(normalised: Normalised, vocabulary: Vocabulary): Token[] {
  const { text } = normalised;
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    const last = tokens.at(-1);
    const token = tokenAt(normalised, at, last, vocabulary);
    if (last !== undefined && token.glued && isLetters(text, last) && isLetters(text, token)) {
      tokens[tokens.length - 1] = { ...last, end: token.end };
    } else tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(normalised: Normalised, at: number, last: Token | undefined, vocabulary: Vocabulary): Token {
  const { text } = normalised;
  const place = { start: at, glued: last?.end === at };
  const date = readCalendarDate(text, at);
  if (date !== undefined) return { ...place, end: date.end, date };
  const found = phraseAt(text, at, last, vocabulary);
  const numeral = numeralAt(normalised, at, vocabulary);
  const isPhrase =
    found !== undefined &&
    numeral !== undefined &&
    (found.end > numeral.end || (found.end === numeral.end && numeral.unclear));
  if (numeral === undefined || isPhrase) {
    if (found !== undefined) return { ...place, end: found.end, meaning: found.value };
    const end = unknownEnd(text, at);
    const meaning = hyphened(text, at, end, vocabulary);
    return meaning === undefined ? { ...place, end } : { ...place, end, meaning };
  }
  if (isStuck(text, at, numeral, vocabulary)) {
    const end = wordEnd(text, numeral.end);
    return { ...place, end, numeral: { ...numeral, end, unclear: true } };
  }
  const meaning = found?.end === numeral.end ? { meaning: found.value } : {};
  return { ...place, end: numeral.end, numeral, ...meaning };
}

function phraseAt(
  text: string,
  at: number,
  last: Token | undefined,
  { phrases }: Vocabulary,
): Found<Meaning> | undefined {
  const isAfterNumber = last?.end === at && last.numeral !== undefined;
  const isAfterName = last?.end === at && (last.meaning?.things.length ?? 0) > 0;
  const mayEnd = ({ things, marks }: Meaning, end: number) => {
    const next = text.charCodeAt(end);
    // "8xH100", "H100x8"
    if ((isAfterNumber || isAfterName) && marks.has('times')) {
      return isDigit(next) || isThingAt(text, end, phrases) ? end : undefined;
    }
    if (things.length === 0) return undefined;
    if (next === LETTER_S && !isAsciiWord(text.charCodeAt(end + 1))) return end + 1;
    return next === LETTER_X && isDigit(text.charCodeAt(end + 1)) ? end : undefined;
  };
  // 三年租: years, whatever longer phrase begins with 年
  const counted = isAfterNumber ? phrases.longest(text, at, mayEnd, isCounted) : undefined;
  return counted ?? phrases.longest(text, at, mayEnd);
}

function isThingAt(text: string, at: number, phrases: Vocabulary['phrases']): boolean {
  const found = phrases.longest(text, at, ({ things }, end) => {
    const isPlural = text.charCodeAt(end) === LETTER_S && !isAsciiWord(text.charCodeAt(end + 1));
    return things.length > 0 && isPlural ? end + 1 : undefined;
  });
  return (found?.value.things.length ?? 0) > 0;
}

const LETTER_S = 0x73;
const LETTER_X = 0x78;

/** A number at a place, digits or words, with the scale that follows it; the longest of all languages. */
function numeralAt(
  { text, cased }: Normalised,
  at: number,
  { numerals, phrases }: Vocabulary,
): Numeral | undefined {
  const digits = readDigits(text, at);
  const candidates = numerals.flatMap((language) => {
    if (digits !== undefined) return digits.unclear ? [] : [language.scale(digits, text, cased)];
    return language.starts.has(text[at] as string) ? [language.read(text, at)] : [];
  });
  const longest = candidates.reduce((best, one) => ((one?.end ?? 0) > (best?.end ?? 0) ? one : best), digits);
  if (longest === undefined || isWithinWord(text, at, longest.end, digits !== undefined)) return undefined;
  if (digits !== undefined && longest !== digits) return { ...longest, scale: longest.mid / digits.mid };
  return longest.weak !== true || countsNext(text, longest.end, phrases) ? longest : undefined;
}

/** Number words end where words end: "tent" is no ten. */
function isWithinWord(text: string, start: number, end: number, isDigits: boolean): boolean {
  return !isDigits && isAsciiLetter(text.charCodeAt(start)) && isAsciiWord(text.charCodeAt(end));
}

function countsNext(text: string, end: number, phrases: Vocabulary['phrases']): boolean {
  const next = text[end] === ' ' ? end + 1 : end;
  return (
    phrases.longest(text, next, ({ things }, at) => (things.length > 0 ? at : undefined), isCounted) !==
    undefined
  );
}

/** Whether a number may stand before a phrase and count or measure it. */
function isCounted({ unit, counter, currency, things, marks }: Meaning): boolean {
  const isMeasure = unit !== undefined || counter !== undefined || currency !== undefined;
  return isMeasure || things.length > 0 || COUNTED.some((mark) => marks.has(mark));
}

const COUNTED = ['classifier', 'day', 'month', 'year', 'percent', 'tenths', 'tenths-left', 'times'] as const;

/** Digits that run on into letters nobody knows: "5pm", "100q". */
function isStuck(text: string, start: number, { end }: Numeral, { phrases }: Vocabulary): boolean {
  if (!isAsciiWord(text.charCodeAt(end)) || isAsciiLetter(text.charCodeAt(start))) return false;
  const found = phrases.longest(text, end, ({ things, marks }, at) =>
    marks.has('times') || things.length > 0 ? at : undefined,
  );
  return found === undefined;
}

function isLetters(text: string, { start, numeral, date, meaning }: Token): boolean {
  const known = numeral !== undefined || date !== undefined || meaning !== undefined;
  return !known && isOtherLetter(text.charCodeAt(start));
}

/** A word nobody knows, with the digits that belong to it: "Z900s", "gpt-4o", "alert(1)"; else one character. */
function unknownEnd(text: string, at: number): number {
  if (!isAsciiWord(text.charCodeAt(at))) return at + (isHigh(text.charCodeAt(at)) ? 2 : 1);
  let end = wordEnd(text, at);
  while (JOINTS.has(text[end] ?? '') && isDigit(text.charCodeAt(end + 1))) end = wordEnd(text, end + 1);
  const close = text[end] === '(' && isDigit(text.charCodeAt(end + 1)) ? wordEnd(text, end + 1) : end;
  return text[close] === ')' ? close + 1 : end;
}

/** "H-100", "B-200s": a known name with a hyphen too many. */
function hyphened(text: string, start: number, end: number, { phrases }: Vocabulary): Meaning | undefined {
  const word = text.slice(start, end);
  if (!word.includes('-')) return undefined;
  const joined = word.replaceAll('-', '');
  const singular = joined.endsWith('s') ? joined.slice(0, -1) : joined;
  const found = phrases.longest(singular, 0, () => undefined);
  return found?.end === singular.length && found.value.things.length > 0 ? found.value : undefined;
}

const JOINTS: ReadonlySet<string> = new Set(['-', '_', '.']);

function wordEnd(text: string, from: number): number {
  let end = from;
  while (isAsciiWord(text.charCodeAt(end))) end++;
  return end;
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
