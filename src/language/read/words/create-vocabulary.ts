import type { Catalogue, Thing } from '../../../catalogue/catalogue.ts';
import type { Locale } from '../../reading.ts';
import type { Numerals } from '../numbers/numeral.ts';
import { createSpelling } from '../text/spelling.ts';
import { firstCharacters } from './first-characters.ts';
import { meaningOf } from './known-meaning.ts';
import type { KnownWords } from './known-words.ts';
import { createTrie } from './phrase-trie.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is known of words, ready to be found in a text. `byLocale` are each language's numbers. */
export function createVocabulary(
  known: KnownWords,
  byLocale: ReadonlyMap<Locale, Numerals>,
  catalogue: Catalogue,
): Vocabulary {
  const numerals = known.locales.flatMap(({ locale }) => byLocale.get(locale) ?? []);
  const meanings = known.meanings.map((meaning) => meaningOf(meaning, catalogue));
  return {
    catalogue,
    forms: known.forms,
    phrases: createTrie(known.phrases, meanings),
    shortNames: shortNames(catalogue),
    spelling: createSpelling(known.letters, known.spelt),
    own: known.own,
    numerals,
    firsts: firstCharacters(numerals),
    locales: known.locales.map(({ locale, script, currency }) => ({
      locale,
      script: new RegExp(`\\p{Script=${script}}`, 'u'),
      isLatin: script === LATIN,
      currency,
    })),
    cues: known.cues,
    joining: [...known.cues].filter(([, { joins, lifts }]) => joins.length + lifts.length > 0),
  };
}

/** The script whose letters everybody uses: of names, units and borrowed words. */
const LATIN = 'Latin';

function shortNames(catalogue: Catalogue): ReadonlyMap<string, Thing> {
  const named = (['accelerator', 'model'] as const)
    .flatMap((kind) => [...catalogue.things(kind)])
    .flatMap((thing) =>
      [...thing.loose, ...thing.aliases, thing.name.en].map((name) => [name, thing] as const),
    );
  return new Map(named);
}
