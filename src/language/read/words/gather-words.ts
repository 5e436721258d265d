import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { Locale } from '../../reading.ts';
import { isHolder } from '../amounts/holder-beside.ts';
import type { CharacterForms } from '../text/character-forms.ts';
import { isAsciiLetter } from '../text/characters.ts';
import { normalise } from '../text/normalise.ts';
import { addNames } from './add-names.ts';
import { addPiece, addScheduleWords, zoneNames } from './add-schedule-words.ts';
import { addTerms } from './add-terms.ts';
import { addThreadWords } from './add-thread-words.ts';
import { addIntentWords, addWords } from './add-words.ts';
import { cuesOf } from './cues-of.ts';
import { knownMeaning } from './known-meaning.ts';
import type { KnownWords } from './known-words.ts';
import { type AddMeaning, type Draft, emptyMeaning } from './meaning.ts';
import { createPhraseList, type PhraseList } from './phrase-list.ts';
import { regionalForms } from './regional.ts';
import type { LocaleWords } from './vocabulary.ts';

/** Puts together the words of all languages and the names of the catalogue: thousands, so it takes its time. */
export function gatherWords(locales: readonly LocaleWords[], catalogue: Catalogue): KnownWords {
  const forms = simplifiedForms(locales);
  const phrases = createPhraseList<Draft>();
  const letters = new Set(locales.flatMap(({ numerals }) => numerals.words));
  const add: AddMeaning = (phrase, change) => {
    const text = textOf(phrase, forms);
    for (const word of lettersOf(text)) letters.add(word);
    change(phrases.at(text.trim(), emptyMeaning));
  };
  const own = new Map<Locale, Set<string>>();
  for (const { locale, words, threads, schedules, terms, intents } of locales) {
    const phrasesOfOwn = new Set<string>();
    own.set(locale, phrasesOfOwn);
    const teach: AddMeaning = (phrase, change) => {
      for (const form of regionalForms(phrase, words.regional)) {
        phrasesOfOwn.add(textOf(form, forms));
        add(form, change);
      }
    };
    addWords(words, teach);
    addScheduleWords(schedules, teach);
    addThreadWords(threads, teach);
    addTerms(terms, teach);
    for (const [intent, intentWords] of intents)
      addIntentWords(intent, intentWords, words.shared ?? {}, teach);
  }
  // Not taught as words: hundreds of cities would be taken for what was misspelt.
  for (const zone of zoneNames()) addPiece(phrases.at(textOf(zone, forms), emptyMeaning), { zone });
  addNames(catalogue, tellersOf(phrases), add);
  const { trie, values } = phrases.pack(knownMeaning);
  return {
    phrases: trie,
    meanings: values,
    forms,
    letters,
    spelt: new Set(locales.flatMap(({ words }) => wordsOf(words.spelt))),
    own,
    cues: cuesOf(locales),
    locales: locales.map(({ locale, words: { script, currency } }) => ({ locale, script, currency })),
  };
}

/** What tells units and servers, by the words known so far. */
function tellersOf(phrases: PhraseList<Draft>) {
  const meaningOf = (word: string) => phrases.find(word.toLowerCase());
  return {
    isUnit: (word: string) => meaningOf(word)?.unit !== undefined,
    isServer: (name: string) => [...name].some((_, from) => isHolder(meaningOf(name.slice(from))?.counter)),
  };
}

/** Plain words, of which nothing but the case is not in its one form already. */
const PLAIN = /^[A-Za-z0-9]+(?:[ /.-][A-Za-z0-9]+)*$/;

/** A phrase as it is found in a text; there are thousands, most of them plain. */
function textOf(phrase: string, forms: CharacterForms): string {
  return PLAIN.test(phrase) ? phrase.toLowerCase() : normalise(phrase, forms).text;
}

function simplifiedForms(locales: readonly LocaleWords[]): CharacterForms {
  const pairs = locales.flatMap(({ words }) => wordsOf(words.traditional));
  return new Map(pairs.map((pair) => [pair.codePointAt(0) as number, [...pair][1] ?? '']));
}

/** Words parted by spaces, as `_words.yml` holds lists of many. */
function wordsOf(text = ''): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The words of a text that are letters alone: what a misspelling can be told from. */
function lettersOf(text: string): string[] {
  const words = text.split(/[^a-z0-9]+/);
  return words.filter(
    (word) => word !== '' && [...word].every((letter) => isAsciiLetter(letter.charCodeAt(0))),
  );
}
