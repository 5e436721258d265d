import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parseQuery } from '../../src/engine/query-shape.ts';
import { intentsFolder } from '../../src/language/load.ts';
import { isComplete } from '../../src/language/read/intents/complete-query.ts';
import { read } from './language.ts';

const parsed = (file: string) => load(readFileSync(file, 'utf8'), { schema: CORE_SCHEMA });

/** The first example of every intent in every language. */
const questions = readdirSync(intentsFolder).flatMap((locale) =>
  readdirSync(join(intentsFolder, locale))
    .filter((file) => !file.startsWith('_'))
    .flatMap((file) => {
      const { examples } = parsed(join(intentsFolder, locale, file)) as { examples: { ask: string }[] };
      return examples.slice(0, 1).map(({ ask }) => ask);
    }),
);

const threads = join(import.meta.dirname, '../../fixtures/threads');
/** Every last turn of the threads written down. */
const turns = readdirSync(threads).flatMap((file) =>
  (parsed(join(threads, file)) as { turns: string[] }[]).map((thread) => String(thread.turns.at(-1))),
);

test.each(questions)('whatever follows %j, a query is complete and one its intent takes', (question) => {
  const { query: previous } = read(question);
  const wrong = [...new Set(turns)].flatMap((turn) => {
    const { outcome, query, choices } = read(turn, { previous });
    const isWhole = outcome !== 'understood' || (query !== undefined && isComplete(query));
    const isTaken = [query, ...choices].every((one) => one === undefined || parseQuery(one));
    return isWhole && isTaken ? [] : [`${turn}: ${JSON.stringify(query)}`];
  });
  expect(wrong).toEqual([]);
});
