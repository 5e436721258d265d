import { isAsciiLetter, isAsciiWord, isDigit, wordEnd } from '../text/characters.ts';
import type { Meaning } from './meaning.ts';
import type { Found, PhraseTrie } from './phrase-trie.ts';

/** What stands before a place: a number written onto it, a name, a question that this one may go on from. */
export interface Before {
  readonly isNumber: boolean;
  /** A number stands before it, written onto it or not. */
  readonly isCount: boolean;
  readonly isName: boolean;
  readonly isThread: boolean;
}

/** The phrase that begins at a place: the longest, but a unit or counter first where a number is written onto it. */
export function phraseAt(
  text: string,
  at: number,
  before: Before,
  phrases: PhraseTrie<Meaning>,
): Found<Meaning> | undefined {
  const mayEnd = ({ things, marks, cues, assumptions, date }: Meaning, end: number) => {
    // "8xH100", "H100x8"
    if ((before.isNumber || before.isName) && marks.has('times')) {
      return isDigit(text.charCodeAt(end)) || isNameAt(text, end, phrases) ? end : undefined;
    }
    // "FY2024", "PUE1.2"
    const isBeforeDigit = isDigit(text.charCodeAt(end));
    if (isBeforeDigit && (marks.has('fiscal') || marks.has('calendar') || assumptions.length > 0)) return end;
    // "1Q24"
    if (date !== undefined && isDigit(text.charCodeAt(at)) && isShortYear(text, end)) return end;
    // "Meta2026年", "capex2025"
    if ((things.some(({ kind }) => ACCOUNTED.has(kind)) || isAsked(cues)) && isYearAt(text, end)) return end;
    if (things.length === 0) return undefined;
    const isBeforeCount = text[end] === 'x' && isDigit(text.charCodeAt(end + 1));
    return isBeforeCount ? end : pluralEnd(text, end);
  };
  const hyphened = hyphenedName(text, at, phrases);
  if (hyphened !== undefined) return hyphened;
  // 三年租: years, whatever longer phrase begins with 年
  const counted = before.isNumber ? phrases.longest(text, at, mayEnd, isCounted) : undefined;
  const longest = counted ?? phrases.longest(text, at, mayEnd);
  const found = before.isCount && longest !== undefined ? unitBySlash(text, at, longest, phrases) : longest;
  // "the first" of several offered, where nothing is: "the first quarter"
  if (found === undefined || before.isThread || !isOfThread(found.value)) return found;
  return phrases.longest(text, at, mayEnd, (meaning) => !isOfThread(meaning)) ?? found;
}

/** The W of "700 W/GPU": a unit and its rate, not the "w/" that is short for "with". */
function unitBySlash(
  text: string,
  at: number,
  found: Found<Meaning>,
  phrases: PhraseTrie<Meaning>,
): Found<Meaning> {
  const slash = at + text.slice(at, found.end).indexOf('/');
  if (slash <= at || !isCountedAt(text, slash + 1, phrases)) return found;
  const unit = phrases.longest(
    text,
    at,
    () => undefined,
    (meaning) => meaning.unit !== undefined,
  );
  return unit?.end === slash ? unit : found;
}

/** Whether a phrase speaks of the question before and of nothing else. */
function isOfThread(meaning: Meaning): boolean {
  const { followUp, turns, factor, ordinal, shift, slots } = meaning;
  // "a 5090, no, an H200": what takes back what the text itself says
  if (turns?.has('meant')) return false;
  return (followUp || (turns ?? factor ?? ordinal ?? shift ?? slots) !== undefined) && isElseEmpty(meaning);
}

function isElseEmpty(meaning: Meaning): boolean {
  const { things, cues, words, assumptions, marks, filler, beyond, unit, rate, counter, currency, date } =
    meaning;
  return (
    things.length + cues.length + words.length + assumptions.length + marks.size === 0 &&
    !filler &&
    !beyond &&
    (unit ?? rate ?? counter ?? currency ?? date) === undefined
  );
}

/** Kinds of thing that years are told of. */
const ACCOUNTED: ReadonlySet<string> = new Set(['company', 'group', 'party']);

function isAsked(cues: Meaning['cues']): boolean {
  return cues.some(({ weight }) => weight === 'strong');
}

/** A year of this century in digits, and no more digits. */
function isYearAt(text: string, at: number): boolean {
  const isCentury = text[at] === '2' && text[at + 1] === '0';
  const digits = [at + 2, at + 3].every((place) => isDigit(text.charCodeAt(place)));
  return isCentury && digits && !isAsciiWord(text.charCodeAt(at + 4));
}

/** Whether a phrase a number can count or measure stands at a place. */
export function isCountedAt(text: string, at: number, phrases: PhraseTrie<Meaning>): boolean {
  const mayEnd = ({ things }: Meaning, end: number) => (things.length > 0 ? end : undefined);
  return phrases.longest(text, at, mayEnd, isCounted) !== undefined;
}

/** Two digits, or the four of this century's years. */
function isShortYear(text: string, from: number): boolean {
  const end = wordEnd(text, from);
  const isYear = end - from === 2 || (end - from === 4 && text.startsWith('20', from));
  return isYear && isDigits(text, from, end);
}

function isDigits(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (!isDigit(text.charCodeAt(index))) return false;
  return true;
}

function isCounted({ unit, counter, currency, things, marks }: Meaning): boolean {
  const isMeasure = unit !== undefined || counter !== undefined || currency !== undefined;
  return isMeasure || things.length > 0 || COUNTED.some((mark) => marks.has(mark));
}

const COUNTED = ['classifier', 'day', 'month', 'year', 'percent', 'tenths', 'tenths-left', 'times'] as const;

function isNameAt(text: string, at: number, phrases: PhraseTrie<Meaning>): boolean {
  const mayEnd = (_: Meaning, end: number) => pluralEnd(text, end);
  return phrases.longest(text, at, mayEnd, ({ things }) => things.length > 0) !== undefined;
}

/** After the "s" of a plural: "H100s". */
function pluralEnd(text: string, end: number): number | undefined {
  return text[end] === 's' && !isAsciiWord(text.charCodeAt(end + 1)) ? end + 1 : undefined;
}

/** "H-100", "B-200s": a known name with a hyphen too many. */
function hyphenedName(text: string, at: number, phrases: PhraseTrie<Meaning>): Found<Meaning> | undefined {
  const isHyphened =
    text[at + 1] === '-' && isAsciiLetter(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 2));
  if (!isHyphened) return undefined;
  const end = wordEnd(text, at + 2);
  const rest = text.slice(at + 2, text[end - 1] === 's' ? end - 1 : end);
  const name = `${text[at]}${rest}`;
  const found = phrases.longest(name, 0, () => undefined);
  return found?.end === name.length && found.value.things.length > 0
    ? { value: found.value, end }
    : undefined;
}
