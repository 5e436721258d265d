import type { Locale } from '../../reading.ts';
import type { Token } from '../amounts/token.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { isAsciiLetter } from './characters.ts';

/**
 * The language a text is in: the one that has most of its words, names aside. A word in letters counts as one, and so
 * does a Chinese character. Of languages written alike the one that knows a word has it; what a language of another
 * script lists in these letters ("PUE", "token") tells nothing. Where nothing else is said it is that of the thread, or
 * else of the names.
 */
export function detectLocale(
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  threadLocale?: Locale,
): Locale {
  const { locales } = vocabulary;
  const tells = ({ start, end, meaning, numeral }: Token) =>
    (meaning?.things.length ?? 0) === 0 &&
    !(numeral !== undefined && isAsciiLetter(text.charCodeAt(end - 1))) &&
    !(isAsciiLetter(text.charCodeAt(start)) && isBorrowed(text.slice(start, end), vocabulary));
  const byWords = mostOf(countWords(text, tokens.filter(tells), vocabulary), vocabulary);
  if (byWords !== undefined) return byWords;
  const known = locales.find(({ locale }) => locale === threadLocale)?.locale;
  const byNames = () => mostOf(countWords(text, tokens, vocabulary), vocabulary);
  const latin = () => locales.find(({ isLatin }) => isLatin)?.locale;
  return known ?? byNames() ?? latin() ?? locales[0]?.locale ?? 'en';
}

/** Whether a word in Latin letters is listed by a language of another script. */
function isBorrowed(word: string, { locales, own }: Vocabulary): boolean {
  return locales.some(
    ({ locale, script, isLatin }) => !isLatin && own.get(locale)?.has(word) && !script.test(word),
  );
}

/** The words of each language. */
function countWords(
  text: string,
  tokens: readonly Token[],
  { locales, own }: Vocabulary,
): ReadonlyMap<Locale, number> {
  const counts = new Map<Locale, number>();
  for (const { start, end } of tokens) {
    const word = text.slice(start, end);
    let isInWord = false;
    for (const character of word) {
      const isLatin = isAsciiLetter(character.charCodeAt(0));
      const isSame = isLatin && isInWord;
      isInWord = isLatin;
      if (isSame) continue;
      const alike = writtenIn(character, locales);
      const knowing = alike.length < 2 ? alike : alike.filter(({ locale }) => own.get(locale)?.has(word));
      const whose = knowing.length > 0 ? knowing : alike.slice(0, 1);
      for (const { locale } of whose) counts.set(locale, (counts.get(locale) ?? 0) + 1);
    }
  }
  return counts;
}

type Locales = Vocabulary['locales'];

const writtenBefore = new WeakMap<Locales, Map<string, Locales>>();

/** Languages whose script has a character. */
function writtenIn(character: string, locales: Locales): Locales {
  let known = writtenBefore.get(locales);
  if (known === undefined) {
    known = new Map();
    writtenBefore.set(locales, known);
  }
  let before = known.get(character);
  if (before === undefined) {
    before = locales.filter(({ script }) => script.test(character));
    known.set(character, before);
  }
  return before;
}

/** The language with most words; of two with as many, not one whose letters everybody uses, and else the first. */
function mostOf(counts: ReadonlyMap<Locale, number>, { locales }: Vocabulary): Locale | undefined {
  if (counts.size < 2) return counts.keys().next().value;
  const inOrder = locales.toSorted((a, b) => Number(a.isLatin) - Number(b.isLatin));
  const most = Math.max(0, ...counts.values());
  return inOrder.find(({ locale }) => most > 0 && counts.get(locale) === most)?.locale;
}
