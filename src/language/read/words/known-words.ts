import type { Locale } from '../../reading.ts';
import type { CharacterForms } from '../text/character-forms.ts';
import type { KnownMeaning } from './known-meaning.ts';
import type { PackedTrie } from './phrase-trie.ts';
import type { IntentCues } from './vocabulary.ts';

/** All that is known of words, as plain data: it can be kept, and a vocabulary made of it in no time. */
export interface KnownWords {
  readonly phrases: PackedTrie;
  /** What phrases mean, where the trie says. */
  readonly meanings: readonly KnownMeaning[];
  readonly forms: CharacterForms;
  /** Words in letters, for telling what a misspelt one was meant to be. */
  readonly letters: ReadonlySet<string>;
  /** Words that look like a misspelling and are none. */
  readonly spelt: ReadonlySet<string>;
  readonly own: ReadonlyMap<Locale, ReadonlySet<string>>;
  readonly cues: ReadonlyMap<string, IntentCues>;
  readonly locales: readonly {
    readonly locale: Locale;
    /** A script's name in Unicode: `Latin`. */
    readonly script: string;
    readonly currency: string | undefined;
  }[];
}
