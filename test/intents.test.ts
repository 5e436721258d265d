import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { intents } from '../src/engine/index.ts';
import type { Intent } from '../src/engine/intent.ts';
import type { Query } from '../src/engine/query.ts';
import { intentsFolder } from '../src/language/load.ts';
import { completeQuery } from '../src/language/read/complete-query.ts';
import type { IntentWords } from '../src/language/read/words-schema.ts';
import { catalogue, language, read } from './language/language.ts';

function wordsOf(locale: string, id: string): IntentWords {
  return load(readFileSync(join(intentsFolder, locale, `${id}.yml`), 'utf8'), {
    schema: CORE_SCHEMA,
  }) as IntentWords;
}

function whole(intent: Intent, query: Readonly<Record<string, unknown>>): Query {
  return completeQuery(intent, { intent: intent.id, ...query }, catalogue);
}

const spoken = language.locales.flatMap((locale) =>
  intents.map((intent) => ({ locale, intent, id: intent.id, words: wordsOf(locale, intent.id) })),
);

test.each(language.locales)('%s has words for every intent and for none other', (locale) => {
  const files = readdirSync(join(intentsFolder, locale)).filter((file) => !file.startsWith('_'));
  expect(files.sort()).toEqual(intents.map(({ id }) => `${id}.yml`).sort());
});

describe.each(spoken)('$locale $id', ({ locale, intent, words }) => {
  test.each(words.examples)('reads its example "$ask"', ({ ask, query }) => {
    const reading = read(ask);
    expect(reading.query).toEqual(whole(intent, query));
    expect(reading).toMatchObject({ outcome: 'understood', locale, ignored: [] });
    expect(Object.keys(reading.query ?? {})).toEqual(Object.keys(whole(intent, query)));
  });

  test.each(words.examples)('keeps the offsets of "$ask"', ({ ask }) => {
    const { read: mentions } = read(ask);
    for (const { text, start, end } of mentions) expect(ask.slice(start, end)).toBe(text);
  });

  test.each(words.not)('leaves "$ask" to others: $because', ({ ask }) => {
    const { outcome, query } = read(ask);
    expect(outcome === 'understood' ? query?.intent : outcome).not.toBe(intent.id);
  });
});

test.each(intents)('the examples of $id mean the same in every language', (intent) => {
  const [first, ...others] = language.locales.map((locale) =>
    wordsOf(locale, intent.id).examples.map(({ query }) => whole(intent, query)),
  );
  for (const other of others) expect(other).toEqual(first);
});
