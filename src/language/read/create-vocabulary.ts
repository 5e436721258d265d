import type { Catalogue, Thing } from '../../catalogue/catalogue.ts';
import type { Locale } from '../reading.ts';
import { addNames } from './add-names.ts';
import { addPiece, addScheduleWords, zoneNames } from './add-schedule-words.ts';
import { addThreadWords } from './add-thread-words.ts';
import { addIntentWords, addWords } from './add-words.ts';
import type { CharacterForms } from './character-forms.ts';
import { isAsciiLetter } from './characters.ts';
import { type AddMeaning, type Counter, type Draft, emptyMeaning } from './meaning.ts';
import { normalise } from './normalise.ts';
import { createTrie } from './phrase-trie.ts';
import { createSpelling } from './spelling.ts';
import type { IntentCues, LocaleWords, Vocabulary } from './vocabulary.ts';

/** Plain words, of which nothing but the case is not in its one form already. */
const PLAIN = /^[A-Za-z0-9]+(?:[ /.-][A-Za-z0-9]+)*$/;

/** A phrase as it is found in a text; there are thousands, most of them plain. */
function textOf(phrase: string, forms: CharacterForms): string {
  return PLAIN.test(phrase) ? phrase.toLowerCase() : normalise(phrase, forms).text;
}

/** The words of all languages and the names of the catalogue, ready to be found in a text. */
export function createVocabulary(locales: readonly LocaleWords[], catalogue: Catalogue): Vocabulary {
  const forms = simplifiedForms(locales);
  const phrases = createTrie<Draft>();
  const known = new Set(locales.flatMap(({ numerals }) => numerals.words));
  const add: AddMeaning = (phrase, change) => {
    const text = textOf(phrase, forms);
    for (const word of lettersOf(text)) known.add(word);
    change(phrases.at(text.trim(), emptyMeaning));
  };
  const own = new Map<Locale, Set<string>>();
  for (const { locale, words, threads, schedules, intents } of locales) {
    const phrasesOfOwn = new Set<string>();
    own.set(locale, phrasesOfOwn);
    const teach: AddMeaning = (phrase, change) => {
      phrasesOfOwn.add(textOf(phrase, forms));
      add(phrase, change);
    };
    addWords(words, teach);
    addScheduleWords(schedules, teach);
    addThreadWords(threads, teach);
    for (const [intent, intentWords] of intents)
      addIntentWords(intent, intentWords, words.shared ?? {}, teach);
  }
  // Not taught as words: hundreds of cities would be taken for what was misspelt.
  for (const zone of zoneNames()) addPiece(phrases.at(textOf(zone, forms), emptyMeaning), { zone });
  const meaningOf = (word: string, from: number) => {
    const found = phrases.longest(word.toLowerCase(), from, () => undefined);
    return found?.end === word.length ? found.value : undefined;
  };
  const isUnit = (word: string) => meaningOf(word, 0)?.unit !== undefined;
  const isServer = (name: string) => [...name].some((_, from) => isHolder(meaningOf(name, from)?.counter));
  addNames(catalogue, { isUnit, isServer }, add);
  return {
    catalogue,
    forms,
    phrases,
    shortNames: shortNames(catalogue),
    spelling: createSpelling(known),
    own,
    numerals: locales.map(({ numerals }) => numerals),
    locales: locales.map(({ locale, words }) => ({
      locale,
      script: new RegExp(`\\p{Script=${words.script}}`, 'u'),
      currency: words.currency,
    })),
    cues: cuesOf(locales),
  };
}

function shortNames(catalogue: Catalogue): ReadonlyMap<string, Thing> {
  const named = (['accelerator', 'model'] as const)
    .flatMap((kind) => [...catalogue.things(kind)])
    .flatMap((thing) =>
      [...thing.loose, ...thing.aliases, thing.name.en].map((name) => [name, thing] as const),
    );
  return new Map(named);
}

function isHolder(counter: Counter | undefined): boolean {
  return counter === 'server' || counter === 'rack';
}

function simplifiedForms(locales: readonly LocaleWords[]): CharacterForms {
  const pairs = locales.flatMap(({ words }) =>
    (words.traditional ?? '').split(/\s+/).filter((pair) => pair !== ''),
  );
  return new Map(pairs.map((pair) => [pair.codePointAt(0) as number, [...pair][1] ?? '']));
}

function cuesOf(locales: readonly LocaleWords[]): Vocabulary['cues'] {
  const cues = new Map<string, IntentCues>();
  for (const { intents } of locales) {
    for (const [intent, { cues: said, signs }] of intents) {
      const before = cues.get(intent);
      cues.set(intent, {
        hasWeak: said.weak !== undefined || before?.hasWeak === true,
        joins: said.joins ?? before?.joins ?? [],
        lifts: said.lifts ?? before?.lifts ?? [],
        signs: signs ?? before?.signs ?? {},
      });
    }
  }
  return cues;
}

/** The words of a text that are letters alone: what a misspelling can be told from. */
function lettersOf(text: string): string[] {
  const words = text.split(/[^a-z0-9]+/);
  return words.filter(
    (word) => word !== '' && [...word].every((letter) => isAsciiLetter(letter.charCodeAt(0))),
  );
}
