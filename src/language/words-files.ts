import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { yamlComplaint } from '../catalogue/yaml-complaint.ts';
import type { WordsFile } from './read/words/check-words.ts';
import { WordsError } from './read/words/words-error.ts';
import type { Locale } from './reading.ts';

/** A file of words, not yet parsed. */
type WordsText = Omit<WordsFile, 'data'>;

/** Spoken where nothing tells the language. */
const FIRST = 'en';

/** Each language's files: the first is spoken where nothing tells, the others follow in order of name. */
export function readWordsTexts(folder: string): Map<Locale, readonly WordsText[]> {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  if (folders.length === 0) throw new WordsError(`${folder} holds no language: add a folder such as en/`);
  return new Map(
    folders
      .map(({ name }) => name)
      .sort((a, b) => Number(b === FIRST) - Number(a === FIRST) || (a < b ? -1 : 1))
      .map((locale) => [locale, textsOf(folder, locale)]),
  );
}

function textsOf(folder: string, locale: Locale): WordsText[] {
  const names = readdirSync(join(folder, locale)).filter((name) => name.endsWith('.yml'));
  return names.sort().map((name) => {
    const file = `${locale}/${name}`;
    return { file, text: readFileSync(join(folder, file), 'utf8') };
  });
}

/** Changes with any of the texts, and with what else the words made of them depend on. */
export function versionOf(
  texts: ReadonlyMap<Locale, readonly WordsText[]>,
  others: readonly string[],
): string {
  const hash = createHash('sha256').update(JSON.stringify(others));
  for (const { file, text } of [...texts.values()].flat())
    hash.update('\0').update(file).update('\0').update(text);
  return hash.digest('hex').slice(0, 16);
}

/** A language's files by name without the ending, parsed. Throws a `WordsError` for what is not YAML. */
export function parseWords(texts: readonly WordsText[]): ReadonlyMap<string, WordsFile> {
  return new Map(texts.map((text) => [basename(text.file, '.yml'), { ...text, data: parse(text) }]));
}

function parse({ file, text }: WordsText): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    throw new WordsError(yamlComplaint(file, error));
  }
}
