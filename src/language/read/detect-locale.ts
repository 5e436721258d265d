import type { Locale } from '../reading.ts';
import { isAsciiLetter } from './characters.ts';
import type { Token } from './lex.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The language a text is in: the one whose script has most of its words, names aside. A word in letters counts as one,
 * and so does a Chinese character.
 */
export function detectLocale(text: string, tokens: readonly Token[], { locales }: Vocabulary): Locale {
  const [first] = locales;
  if (first === undefined) return 'en';
  const counts = new Map<Locale, number>();
  for (const { start, end, meaning, numeral } of tokens) {
    if ((meaning?.things.length ?? 0) > 0) continue;
    if (numeral !== undefined && isAsciiLetter(text.charCodeAt(end - 1))) continue;
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
  const latin = locales.find(({ script }) => script.test('a'))?.locale;
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || Number(a === latin) - Number(b === latin));
  return best?.[0] ?? latin ?? first.locale;
}
