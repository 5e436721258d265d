import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import * as z from 'zod/mini';

/** The words of the page in one language, by key. */
type PageWords = Readonly<Record<string, string>>;

const folder = join(import.meta.dirname, '../page/words');

/** The page's words by language, one file each: another file is another language. Throws when one is not readable. */
export function pageWords(): ReadonlyMap<string, PageWords> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  return new Map(files.map((name) => [name.replace('.yml', ''), readWords(name)]));
}

function readWords(name: string): PageWords {
  const data = load(readFileSync(join(folder, name), 'utf8'), { schema: CORE_SCHEMA, filename: name });
  return z.record(z.string(), z.string()).parse(data);
}
