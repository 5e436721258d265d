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
  const known = charactersOf(locales);
  for (let place = 0; place < tokens.length; place++) {
    const { start, end } = tokens[place] as Token;
    let isInWord = false;
    for (let at = start, next = at; at < end; at = next) {
      const point = text.codePointAt(at) as number;
      next = point > 0xffff ? at + 2 : at + 1;
      const isLatin = isAsciiLetter(point);
      const isSame = isLatin && isInWord;
      isInWord = isLatin;
      if (isSame) continue;
      const alike = writtenIn(point, locales, known);
      const whose = alike.length < 2 ? alike : knowing(alike, text.slice(start, end), own);
      for (const { locale } of whose) counts.set(locale, (counts.get(locale) ?? 0) + 1);
    }
  }
  return counts;
}

type Locales = Vocabulary['locales'];

/** Of languages written alike those that know a word, or else the first. */
function knowing(alike: Locales, word: string, own: Vocabulary['own']): Locales {
  const known = alike.filter(({ locale }) => own.get(locale)?.has(word));
  return known.length > 0 ? known : alike.slice(0, 1);
}

/** By its code point, the languages whose script has a character. */
type Characters = Map<number, Locales>;

const seen = new WeakMap<Locales, Characters>();

/** The characters met so far. */
function charactersOf(locales: Locales): Characters {
  const before = seen.get(locales);
  if (before !== undefined) return before;
  const characters: Characters = new Map();
  seen.set(locales, characters);
  return characters;
}

function writtenIn(point: number, locales: Locales, known: Characters): Locales {
  let before = known.get(point);
  if (before === undefined) {
    const character = String.fromCodePoint(point);
    before = locales.filter(({ script }) => script.test(character));
    known.set(point, before);
  }
  return before;
}

/** The language with most words; of two with as many, not one whose letters everybody uses, and else the first. */
function mostOf(counts: ReadonlyMap<Locale, number>, { locales }: Vocabulary): Locale | undefined {
  if (counts.size < 2) return counts.keys().next().value;
  const most = Math.max(...counts.values());
  const leading = locales.filter(({ locale }) => counts.get(locale) === most);
  return (leading.find(({ isLatin }) => !isLatin) ?? leading[0])?.locale;
}
