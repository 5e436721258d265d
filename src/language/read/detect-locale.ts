import type { Locale } from '../reading.ts';
import { isAsciiLetter } from './characters.ts';
import type { Token } from './lex.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The language a text is in: the one whose script has most of its words, names and words of several languages aside. A
 * word in letters counts as one, and so does a Chinese character. Where nothing else is said it is that of the thread,
 * or else of the names.
 */
export function detectLocale(
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  threadLocale?: Locale,
): Locale {
  const { locales, common } = vocabulary;
  const tells = ({ start, end, meaning, numeral }: Token) =>
    (meaning?.things.length ?? 0) === 0 &&
    !(numeral !== undefined && isAsciiLetter(text.charCodeAt(end - 1))) &&
    !(isAsciiLetter(text.charCodeAt(start)) && common.has(text.slice(start, end)));
  const latin = locales.find(({ script }) => script.test('a'))?.locale;
  const known = locales.find(({ locale }) => locale === threadLocale)?.locale;
  const byWords = mostOf(countScripts(text, tokens.filter(tells), vocabulary), latin);
  const byNames = () => mostOf(countScripts(text, tokens, vocabulary), latin);
  return byWords ?? known ?? byNames() ?? latin ?? locales[0]?.locale ?? 'en';
}

/** Words of each language's script. */
function countScripts(
  text: string,
  tokens: readonly Token[],
  { locales }: Vocabulary,
): ReadonlyMap<Locale, number> {
  const counts = new Map<Locale, number>();
  for (const { start, end } of tokens) {
    let isInWord = false;
    for (const character of text.slice(start, end)) {
      const isLatin = isAsciiLetter(character.charCodeAt(0));
      const isSame = isLatin && isInWord;
      isInWord = isLatin;
      if (isSame) continue;
      const found = locales.find(({ script }) => script.test(character));
      if (found !== undefined) counts.set(found.locale, (counts.get(found.locale) ?? 0) + 1);
    }
  }
  return counts;
}

/** The language with most words; of two with as many, not the one whose letters everybody uses. */
function mostOf(counts: ReadonlyMap<Locale, number>, latin: Locale | undefined): Locale | undefined {
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || Number(a === latin) - Number(b === latin));
  return best?.[0];
}
