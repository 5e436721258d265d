import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { keptFiles } from '../catalogue/kept-files.ts';
import { codeVersion } from '../store/code-version.ts';
import type { Language } from './language.ts';
import { createReader } from './read/create-reader.ts';
import type { Numerals } from './read/numbers/numeral.ts';
import { createFieldReader } from './read/read-field.ts';
import { withTypedChannel } from './read/with-typed-channel.ts';
import { checkLocale } from './read/words/check-locale.ts';
import type { WordsFile } from './read/words/check-words.ts';
import { createVocabulary } from './read/words/create-vocabulary.ts';
import { gatherWords } from './read/words/gather-words.ts';
import type { KnownWords } from './read/words/known-words.ts';
import type { Vocabulary } from './read/words/vocabulary.ts';
import { WordsError } from './read/words/words-error.ts';
import type { Locale } from './reading.ts';
import { createSpeaker } from './speak/create-speaker.ts';
import { checkReplies } from './speak/replies.ts';
import type { SpokenIntent, SpokenLocale } from './speak/spoken.ts';
import { checkTerms } from './speak/terms.ts';
import { parseWords, readWordsTexts, versionOf } from './words-files.ts';

/** The product's own words. */
export const intentsFolder = fileURLToPath(new URL('../../intents', import.meta.url));

/** What checks words and puts them together: the languages, and the intents and slots they may name. */
const MAKERS = ['.', '../engine'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/** Each language's numbers: the files `read/numerals-xx.ts`, whichever there are. */
const numerals = await loadNumerals();

/**
 * All languages of a folder, both ways. Throws a `WordsError` that names file, line and remedy of everything wrong.
 * @param kept where words found good are kept as they were put together, so that the next start need not do it again
 */
export function loadLanguage(
  catalogue: Catalogue,
  folder = intentsFolder,
  kept = keptFiles('words'),
): Language {
  const { known, spoken } = wordsOf(catalogue, folder, kept);
  const vocabulary = createVocabulary(known, numerals, catalogue);
  return {
    locales: spoken.map(({ locale }) => locale),
    read: withTypedChannel(createReader(vocabulary)),
    readField: createFieldReader(vocabulary, catalogue),
    ...createSpeaker(spoken, catalogue),
  };
}

/** What the reader knows of words, alone: for a reader that refuses no text for its length. */
export function loadVocabulary(catalogue: Catalogue, folder = intentsFolder): Vocabulary {
  return createVocabulary(wordsOf(catalogue, folder, keptFiles('words')).known, numerals, catalogue);
}

/** Everything the files say, for reading and for speaking. */
interface AllWords {
  readonly known: KnownWords;
  readonly spoken: readonly SpokenLocale[];
}

function wordsOf(catalogue: Catalogue, folder: string, kept: ReturnType<typeof keptFiles>): AllWords {
  const texts = readWordsTexts(folder);
  const version = versionOf(texts, [process.version, catalogue.version, codeVersion(MAKERS)]);
  const before = kept.read(version) as AllWords | undefined;
  if (before !== undefined) return before;
  const files = [...texts].map(([locale, one]) => [locale, parseWords(one)] as const);
  const spoken = files.map(([locale, one]) => spokenLocale(locale, one));
  const words = files.map(([locale, one]) => checkLocale(locale, one, numerals.get(locale)));
  const all = { known: gatherWords(words, catalogue), spoken };
  kept.write(version, all);
  return all;
}

/** What the speaker takes: the replies, and the intent files, which `checkLocale` checks. */
function spokenLocale(locale: Locale, files: ReadonlyMap<string, WordsFile>): SpokenLocale {
  const file = files.get('_replies');
  if (file === undefined) throw new WordsError(`${locale}/_replies.yml is missing`);
  const replies = checkReplies(file);
  const terms = files.get('_terms');
  if (terms === undefined) throw new WordsError(`${locale}/_terms.yml is missing`);
  const intents = [...files].filter(([name]) => !name.startsWith('_'));
  return {
    locale,
    replies,
    terms: checkTerms(terms),
    intents: Object.fromEntries(intents.map(([name, { data }]) => [name, data as SpokenIntent])),
  };
}

async function loadNumerals(): Promise<Map<Locale, Numerals>> {
  const folder = new URL('./read/', import.meta.url);
  const files = readdirSync(folder).flatMap((file) => /^numerals-(.+)\.ts$/.exec(file) ?? []);
  const named = files.filter((_, index) => index % 2 === 1);
  const loaded = await Promise.all(
    named.map(async (locale) => {
      const { numerals } = (await import(new URL(`numerals-${locale}.ts`, folder).href)) as {
        numerals: Numerals;
      };
      return [locale, numerals] as const;
    }),
  );
  return new Map(loaded);
}
