import { isAsciiLetter, isAsciiWord } from '../text/characters.ts';
import { nextWord, wordAt } from './english-words.ts';
import type { Numeral } from './numeral.ts';
import { multiply } from './part.ts';

/** What multiplies a number, as a word. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['million', 1e6],
  ['millions', 1e6],
  ['mil', 1e6],
  ['mill', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);

/** Written onto the digits, or after a space where it is a capital or nothing else can be meant: `350k`, `1.8T`, `50 K`. */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
]);

/**
 * A number with the scales after it, at most two: "1.2 bn", "two hundred thousand"; undefined where there is none.
 * `cased` is the text as it was written.
 */
export function scaleAfter(numeral: Numeral, text: string, cased = text): Numeral | undefined {
  let scaled: Numeral | undefined;
  let { end } = numeral;
  for (let scales = 0; scales < 2; scales++) {
    const isGlued = isAsciiLetter(text.charCodeAt(end));
    const start = isGlued ? end : nextWord(text, end);
    if (start === undefined) break;
    const word = wordAt(text, start);
    const factor =
      SCALES.get(word) ?? (isGlued || isApart(word, cased[start]) ? LETTERS.get(word) : undefined);
    if (factor === undefined || isAsciiWord(text.charCodeAt(start + word.length))) break;
    end = start + word.length;
    scaled = times(scaled ?? numeral, factor, end);
  }
  return scaled;
}

/** "70 B", "5 k", but not "5 m": that may be anything. */
function isApart(word: string, written: string | undefined): boolean {
  return word.length > 1 || word === 'k' || written !== word;
}

function times(numeral: Numeral, factor: number, end: number): Numeral {
  return { ...numeral, ...multiply(numeral, factor), end, plain: undefined, weak: undefined };
}
