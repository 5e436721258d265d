import { scaleAfter } from './english-scales.ts';
import { SMALL } from './english-sum.ts';
import { nextWord, skipWords, wordAt } from './english-words.ts';
import { exact, type Numeral, numeralOf } from './numeral.ts';
import { add, exactly } from './part.ts';

/** Parts of a whole, by their number in it. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);

export const PART_WORDS: readonly string[] = [...PARTS.keys()];

/** "a quarter of a million", "half a billion", "three quarters of a million", "two thirds of a million"; alone only "half". */
export function readFraction(text: string, at: number): Numeral | undefined {
  const fraction = fractionAt(text, at);
  if (fraction === undefined) return undefined;
  const { value, end, name } = fraction;
  const scale = scaleAfter(exact(value, skipWords(text, end, ['of', 'a', 'an'])), text);
  // "a third off"
  if (scale === undefined && (OFF.some((word) => skipWords(text, end, [word]) > end) || isOfPrice(text, end)))
    return exact(value, end);
  // "two quarters" are six months
  if (scale !== undefined || name !== 'half') return scale;
  const isHyphened = text[end] === '-' && nextWord(text, end) !== undefined;
  const last = isHyphened ? end + 1 : skipWords(text, end, ['a', 'an']);
  return { ...exact(value, last), weak: true, counting: true };
}

/** "a third of list price", "two thirds of the market price". */
function isOfPrice(text: string, end: number): boolean {
  const after = skipWords(text, end, ['of']);
  if (after === end) return false;
  const price = skipWords(text, after, ['the', 'list', 'market', 'original', 'usual', 'full', 'sticker']);
  return price > after && skipWords(text, price, ['price', 'prices']) > price;
}

const OFF = ['off', 'less', 'cheaper'];

/** A number with the fraction said after it: "two and a half", "one and three quarters". */
export function withFraction(numeral: Numeral, text: string): Numeral | undefined {
  const after = skipWords(text, numeral.end, ['and']);
  const start = after === numeral.end ? undefined : nextWord(text, after);
  const fraction = start === undefined ? undefined : fractionAt(text, start);
  return fraction && numeralOf(add(numeral, exactly(fraction.value)), fraction.end);
}

/** A number with a part of its last scale said after it: "a million and a half", "a dozen and a half". Of a hundred nobody says so. */
export function withPartOf(scale: number, numeral: Numeral, text: string): Numeral {
  const after = skipWords(text, numeral.end, ['and']);
  const start = after === numeral.end || scale === 100 ? undefined : nextWord(text, after);
  const word = start === undefined ? '' : wordAt(text, start);
  const isCounted = word === 'a' || word === 'one' || word === 'three';
  const fraction = start === undefined || !isCounted ? undefined : fractionAt(text, start);
  return fraction === undefined
    ? numeral
    : numeralOf(add(numeral, exactly(fraction.value * scale)), fraction.end);
}

/** What a fraction in digits is of: "3/4 of a million", "1/2 a billion". */
export function ofScale(digits: Numeral, text: string): Numeral | undefined {
  const end = skipWords(text, digits.end, ['of', 'a']);
  return digits.mid < 1 && end > digits.end ? scaleAfter({ ...digits, end }, text) : undefined;
}

/** "a third", "three quarters", "half"; of a number of parts only those that make less than the whole. */
function fractionAt(
  text: string,
  at: number,
): { readonly value: number; readonly name: string; readonly end: number } | undefined {
  const word = wordAt(text, at);
  const count = word === 'a' || word === 'an' ? 1 : SMALL.get(word);
  const start = count === undefined ? at : nextWord(text, at + word.length);
  if (start === undefined) return undefined;
  const name = wordAt(text, start);
  const parts = PARTS.get(name);
  const taken = count ?? 1;
  const isPlain = count !== undefined || name === 'half' || name === 'quarter';
  if (parts === undefined || taken === 0 || taken >= parts || !isPlain) return undefined;
  return { value: taken / parts, name, end: start + name.length };
}
