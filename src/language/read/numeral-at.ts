import { isAsciiLetter, isAsciiWord, isHan, wordEnd } from './characters.ts';
import { readDigits } from './digits.ts';
import type { Meaning } from './meaning.ts';
import type { Normalised } from './normalise.ts';
import type { Numeral } from './numeral.ts';
import { isCountedAt } from './phrase-at.ts';
import type { PhraseTrie } from './phrase-trie.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  if (longest !== undefined) return { ...longest, scale: longest.mid / digits.mid };
  if (digits.dotted) return { ...digits, unclear: true };
  if (!isAsciiWord(text.charCodeAt(digits.end)) || isMeasuredAt(text, digits.end, phrases)) return digits;
  // "5pm", "100q": digits that run on into letters nobody knows
  return { ...digits, end: wordEnd(text, digits.end), unclear: true };
}

function inWords({ text }: Normalised, at: number, { numerals, phrases }: Vocabulary): Numeral | undefined {
  const character = text[at] as string;
  let longest: Numeral | undefined;
  for (const language of numerals)
    if (language.starts.has(character)) longest = longer(longest, language.read(text, at));
  if (longest === undefined) return undefined;
  const { end, weak } = longest;
  // "tent" is no ten
  const isWithinWord = isAsciiLetter(text.charCodeAt(end - 1)) && isAsciiWord(text.charCodeAt(end));
  if (isWithinWord) return undefined;
  return weak !== true || isCountedAt(text, text[end] === ' ' ? end + 1 : end, phrases) ? longest : undefined;
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
