import { isAsciiLetter, isAsciiWord, isDigit, isHan, wordEnd } from '../text/characters.ts';
import type { Normalised } from '../text/normalised.ts';
import type { Meaning } from '../words/meaning.ts';
import { isCountedAt } from '../words/phrase-at.ts';
import type { PhraseTrie } from '../words/phrase-trie.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { readDigits } from './digits.ts';
import type { Numeral } from './numeral.ts';

/** The number that begins at a place, in digits or words, with the scale that follows it: the longest of all languages. */
export function numeralAt(normalised: Normalised, at: number, vocabulary: Vocabulary): Numeral | undefined {
  const code = normalised.text.charCodeAt(at);
  // most tokens are words
  const digits = isAsciiLetter(code) || isHan(code) ? undefined : readDigits(normalised.text, at);
  return digits === undefined ? inWords(normalised, at, vocabulary) : scaled(digits, normalised, vocabulary);
}

function scaled(digits: Numeral, { text, cased }: Normalised, { numerals, phrases }: Vocabulary): Numeral {
  if (digits.unclear) return digits;
  let longest: Numeral | undefined;
  for (const language of numerals) longest = longer(longest, language.scale(digits, text, cased));
  if (longest !== undefined)
    return longest.scales === undefined ? { ...longest, scales: [longest.mid / digits.mid] } : longest;
  if (digits.dotted) return { ...digits, unclear: true };
  if (!isAsciiWord(text.charCodeAt(digits.end)) || isMeasuredAt(text, digits.end, phrases)) return digits;
  // "5pm", "100q": digits that run on into letters nobody knows
  return { ...digits, end: wordEnd(text, digits.end), unclear: true };
}

function inWords(normalised: Normalised, at: number, vocabulary: Vocabulary): Numeral | undefined {
  const { text, cased } = normalised;
  const { numerals, phrases, firsts } = vocabulary;
  if (firsts.numbers[text.charCodeAt(at)] !== 1) return undefined;
  const character = text[at] as string;
  let longest: Numeral | undefined;
  for (const language of numerals)
    if (language.starts.has(character)) longest = longer(longest, language.read(text, at, cased));
  if (longest === undefined) return undefined;
  const { end, weak } = longest;
  // "tent" is no ten
  const isWithinWord = isAsciiLetter(text.charCodeAt(end - 1)) && isAsciiWord(text.charCodeAt(end));
  if (isWithinWord) return undefined;
  if (weak !== true) return longest;
  const next = text[end] === ' ' ? end + 1 : end;
  // 万亿模型: of such a size
  const isSize = longest.mid >= LARGE && isModelAt(text, next, phrases);
  return isSize || isCountedAt(text, next, phrases) || isRangeAt(normalised, next, vocabulary)
    ? longest
    : undefined;
}

/** Whether a number after "to" stands at a place: 三到五亿, "one to two hundred". */
function isRangeAt({ text, cased }: Normalised, at: number, { numerals, phrases }: Vocabulary): boolean {
  const joint = phrases.longest(
    text,
    at,
    () => undefined,
    ({ marks }) => marks.has('to'),
  );
  if (joint === undefined) return false;
  const next = text[joint.end] === ' ' ? joint.end + 1 : joint.end;
  if (isDigit(text.charCodeAt(next))) return true;
  return numerals.some(
    ({ starts, read }) => starts.has(text[next] ?? '') && read(text, next, cased) !== undefined,
  );
}

/** From this on a number before a model is how large it is. */
const LARGE = 1e8;

function isModelAt(text: string, at: number, phrases: PhraseTrie<Meaning>): boolean {
  return phrases.longest(text, at, ({ marks }, end) => (marks.has('model') ? end : undefined)) !== undefined;
}

function isMeasuredAt(text: string, at: number, phrases: PhraseTrie<Meaning>): boolean {
  return (
    phrases.longest(text, at, ({ things, marks }, end) =>
      marks.has('times') || things.length > 0 ? end : undefined,
    ) !== undefined
  );
}

function longer(one: Numeral | undefined, other: Numeral | undefined): Numeral | undefined {
  return (other?.end ?? 0) > (one?.end ?? 0) ? other : one;
}
