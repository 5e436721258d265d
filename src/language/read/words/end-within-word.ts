import { isAsciiWord, isDigit, wordEnd } from '../text/characters.ts';
import type { Meaning } from './meaning.ts';
import type { PhraseTrie } from './phrase-trie.ts';

/**
 * Whether a phrase that begins at a place and ends within a word may end there, and where it really does: before a year, a
 * number or a name written onto it, or after the "s" of a plural. `isWrittenOnto`: a number or a name comes right before it.
 */
export function endWithinWord(
  text: string,
  at: number,
  isWrittenOnto: boolean,
  phrases: PhraseTrie<Meaning>,
): (meaning: Meaning, end: number) => number | undefined {
  return ({ things, marks, cues, assumptions, date }: Meaning, end: number) => {
    // "8xH100", "H100x8"
    if (isWrittenOnto && marks.has('times')) {
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

function isNameAt(text: string, at: number, phrases: PhraseTrie<Meaning>): boolean {
  const mayEnd = (_: Meaning, end: number) => pluralEnd(text, end);
  return phrases.longest(text, at, mayEnd, ({ things }) => things.length > 0) !== undefined;
}

/** After the "s" of a plural: "H100s". */
function pluralEnd(text: string, end: number): number | undefined {
  return text[end] === 's' && !isAsciiWord(text.charCodeAt(end + 1)) ? end + 1 : undefined;
}
