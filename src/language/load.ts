import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { keptFiles } from '../catalogue/kept-files.ts';
import type { Language } from './language.ts';
import { checkLocale } from './read/check-locale.ts';
import type { WordsFile } from './read/check-words.ts';
import { createReader } from './read/create-reader.ts';
import { createVocabulary } from './read/create-vocabulary.ts';
import type { Numerals } from './read/numeral.ts';
import { createFieldReader } from './read/read-field.ts';
import type { Vocabulary } from './read/vocabulary.ts';
import { WordsError } from './read/words-error.ts';
import type { Locale } from './reading.ts';
import { createSpeaker } from './speak/create-speaker.ts';
import { checkReplies } from './speak/replies.ts';
import type { SpokenIntent, SpokenLocale } from './speak/spoken.ts';
import { checkTerms } from './speak/terms.ts';

/** The product's own words. */
export const intentsFolder = fileURLToPath(new URL('../../intents', import.meta.url));

/** Each language's numbers: the files `read/numerals-xx.ts`, whichever there are. */
const numeralsByLocale = await loadNumerals();

/** All languages of a folder, both ways. Throws a `WordsError` that names file, line and remedy of everything wrong. */
export function loadLanguage(catalogue: Catalogue, folder = intentsFolder): Language {
  const files = readFolder(folder);
  const spoken = [...files].map(([locale, one]) => spokenLocale(locale, one));
  const vocabulary = vocabularyOf(files, catalogue);
  return {
    locales: [...files.keys()],
    read: createReader(vocabulary),
    readField: createFieldReader(vocabulary),
    ...createSpeaker(spoken, catalogue),
  };
}

/** What the reader knows of words, alone: for a reader that refuses no text for its length. */
export function loadVocabulary(catalogue: Catalogue, folder = intentsFolder): Vocabulary {
  return vocabularyOf(readFolder(folder), catalogue);
}

function vocabularyOf(files: ReadonlyMap<Locale, WordsFiles>, catalogue: Catalogue): Vocabulary {
  const words = [...files].map(([locale, one]) => checkLocale(locale, one, numeralsByLocale.get(locale)));
  return createVocabulary(words, catalogue);
}

type WordsFiles = ReadonlyMap<string, WordsFile>;

/** Spoken where nothing tells the language. */
const FIRST = 'en';

/** Each language's files: the first is spoken where nothing tells, the others follow in order of name. */
function readFolder(folder: string): Map<Locale, WordsFiles> {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  if (folders.length === 0) throw new WordsError(`${folder} holds no language: add a folder such as en/`);
  return new Map(
    folders
      .map(({ name }) => name)
      .sort((a, b) => Number(b === FIRST) - Number(a === FIRST) || (a < b ? -1 : 1))
      .map((locale) => [locale, readWordsFiles(folder, locale)]),
  );
}

function readWordsFiles(folder: string, locale: Locale): WordsFiles {
  const names = readdirSync(join(folder, locale)).filter((name) => name.endsWith('.yml'));
  const texts = names.sort().map((name) => {
    const file = `${locale}/${name}`;
    return { file, text: readFileSync(join(folder, file), 'utf8') };
  });
  const kept = keptFiles(`words-${locale}`);
  const version = createHash('sha256').update(JSON.stringify(texts)).digest('hex');
  const before = kept.read(version);
  const data = before ?? texts.map(parse);
  if (before === undefined) kept.write(version, data);
  return new Map(texts.map((text, index) => [basename(text.file, '.yml'), { ...text, data: data[index] }]));
}

function parse({ file, text }: { file: string; text: string }): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    throw new WordsError(`${file}:${(cause.mark?.line ?? 0) + 1} not YAML: ${cause.reason}`, { cause });
  }
}

/** What the speaker takes: the replies, and the intent files, checked before. */
function spokenLocale(locale: Locale, files: WordsFiles): SpokenLocale {
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
