import type { Catalogue, Thing } from '../../../catalogue/catalogue.ts';
import type { Locale } from '../../reading.ts';
import type { Terms } from '../../speak/terms.ts';
import type { Numerals } from '../numbers/numeral.ts';
import type { CharacterForms } from '../text/character-forms.ts';
import type { Spelling } from '../text/spelling.ts';
import type { FirstCharacters } from './first-characters.ts';
import type { Meaning } from './meaning.ts';
import type { PhraseTrie } from './phrase-trie.ts';
import type { ScheduleWords } from './schedule-words.ts';
import type { ThreadWords } from './thread-words.ts';
import type { IntentWords, Words } from './words-schema.ts';

/** What one language brings. */
export interface LocaleWords {
  readonly locale: Locale;
  readonly numerals: Numerals;
  readonly words: Words;
  readonly threads: ThreadWords;
  readonly schedules: ScheduleWords;
  readonly terms: Terms;
  readonly intents: ReadonlyMap<string, IntentWords>;
}

/** Everything the reader knows of words: of all languages at once, since people mix them. */
export interface Vocabulary {
  readonly catalogue: Catalogue;
  readonly forms: CharacterForms;
  readonly phrases: PhraseTrie<Meaning>;
  /** What accelerators and models are called for short, each with the one it means. */
  readonly shortNames: ReadonlyMap<string, Thing>;
  readonly spelling: Spelling;
  /** What each language lists as its words: of two that are written alike they tell which it is. */
  readonly own: ReadonlyMap<Locale, ReadonlySet<string>>;
  readonly numerals: readonly Numerals[];
  readonly firsts: FirstCharacters;
  /** Each language with the test for a character of its script, and the currency of its prices without one. */
  readonly locales: readonly {
    readonly locale: Locale;
    readonly script: RegExp;
    readonly isLatin: boolean;
    readonly currency: string | undefined;
  }[];
  /** What each intent is called by, whatever the language: see `intentWordsSchema`. */
  readonly cues: ReadonlyMap<string, IntentCues>;
  /** Those of them that take cues of other intents for their own. */
  readonly joining: readonly (readonly [string, IntentCues])[];
}

/** See `intentWordsSchema`. */
export interface IntentCues {
  readonly hasWeak: boolean;
  readonly joins: readonly string[];
  readonly lifts: readonly string[];
  readonly signs: NonNullable<IntentWords['signs']>;
}
