import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { loadVocabulary } from '../../../../src/language/load.ts';
import type { Item } from '../../../../src/language/read/amounts/item.ts';
import { lex } from '../../../../src/language/read/amounts/lex.ts';
import { claimAll } from '../../../../src/language/read/claims/claim-all.ts';
import type { Contents } from '../../../../src/language/read/claims/content.ts';
import { contentsOf } from '../../../../src/language/read/claims/contents.ts';
import { itemsIn } from '../../../../src/language/read/items-in.ts';
import { normalise } from '../../../../src/language/read/text/normalise.ts';
import { catalogue, NOW } from '../../language.ts';

const vocabulary = loadVocabulary(catalogue);
const fixtures = join(import.meta.dirname, '../../../../fixtures');

/** As if a text held everything anything is claimed from, so that all of it is looked for. */
const everything = Object.fromEntries(
  Object.keys(contentsOf([])).map((content) => [content, true]),
) as Contents;

test('what is not looked for, as the text holds nothing it is made from, is not there', () => {
  const asked = ['questions', 'threads'].flatMap((folder) =>
    readdirSync(join(fixtures, folder)).flatMap((file) => textsOf(folder, file)),
  );
  const texts = [
    ...asked,
    ...['amounts.yml', 'not-answered.yml', 'known-misses.yml'].flatMap((file) => textsOf('', file)),
  ];
  expect(texts.length).toBeGreaterThan(3000);
  for (const text of texts) {
    const normalised = normalise(text, vocabulary.forms);
    const items = itemsIn(normalised.text, lex(normalised, vocabulary, true), catalogue, NOW);
    const textOf = ({ start, end }: Item) => normalised.text.slice(start, end);
    const claims = claimAll(items, textOf, 'USD', catalogue, NOW);
    expect({ text, claims }).toEqual({
      text,
      claims: claimAll(items, textOf, 'USD', catalogue, NOW, everything),
    });
  }
});

/** All that is written in a file of fixtures: what people ask, and what they may as well. */
function textsOf(folder: string, file: string): string[] {
  return stringsIn(load(readFileSync(join(fixtures, folder, file), 'utf8'), { schema: CORE_SCHEMA }));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
