import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { intents } from '../src/engine/index.ts';
import type { Query } from '../src/engine/query.ts';
import { intentsFolder } from '../src/language/load.ts';
import { completeQuery } from '../src/language/read/intents/complete-query.ts';
import { catalogue, read } from './language/language.ts';

interface Words {
  readonly examples: readonly { readonly ask: string; readonly query: Readonly<Record<string, unknown>> }[];
  readonly not: readonly { readonly ask: string; readonly because: string }[];
}

const locales = readdirSync(intentsFolder).sort();

function wordsOf(locale: string, id: string): Words {
  const text = readFileSync(join(intentsFolder, locale, `${id}.yml`), 'utf8');
  return load(text, { schema: CORE_SCHEMA }) as Words;
}

describe.each(intents)('$id', (intent) => {
  const { id } = intent;
  const complete = (query: Words['examples'][number]['query']): Query =>
    completeQuery(intent, { intent: id, ...query }, catalogue);

  describe.each(locales)('in %s', (locale) => {
    const { examples, not } = wordsOf(locale, id);

    test.each(examples)('"$ask" asks what it says', ({ ask, query }) => {
      const reading = read(ask);
      expect(reading.query).toEqual(complete(query));
      expect(reading).toMatchObject({ outcome: 'understood', locale, ignored: [] });
    });

    test.each(not)('"$ask" is another matter: $because', ({ ask }) => {
      const { outcome, query } = read(ask);
      expect(outcome === 'understood' && query?.intent === id).toBe(false);
    });
  });

  test('the examples of all languages mean the same', () => {
    const [first, ...others] = locales.map((locale) =>
      wordsOf(locale, id).examples.map(({ query }) => query),
    );
    for (const other of others) expect(other).toEqual(first);
  });
});
