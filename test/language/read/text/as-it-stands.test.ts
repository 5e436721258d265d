import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { loadVocabulary } from '../../../../src/language/load.ts';
import { asItStands, FIRST_HAN, LAST_HAN } from '../../../../src/language/read/text/as-it-stands.ts';
import { formOf } from '../../../../src/language/read/text/character-forms.ts';
import { normalise } from '../../../../src/language/read/text/normalise.ts';
import { putTogether } from '../../../../src/language/read/text/put-together.ts';
import { questions } from '../../../bench/questions.ts';
import { catalogue } from '../../language.ts';

const { forms } = loadVocabulary(catalogue);
const fixtures = join(import.meta.dirname, '../../../../fixtures');

test('a text that is taken as it stands is what it is put together as character by character', () => {
  const asked = ['questions/buy.yml', 'questions/digest.yml', 'amounts.yml', 'not-answered.yml'].flatMap(
    (file) => stringsIn(load(readFileSync(join(fixtures, file), 'utf8'), { schema: CORE_SCHEMA })),
  );
  const ascii = Array.from({ length: 0x80 }, (_, code) => `8 H100${String.fromCharCode(code)}s 9`);
  const taken = [...asked, ...questions, ...ascii].filter((text) => asItStands(text, forms) !== undefined);
  expect(taken.length).toBeGreaterThan(asked.length / 2);
  for (const text of taken) expect(normalise(text, forms)).toEqual(putTogether(text, forms));
});

test.each([
  '* 8 H100 *',
  '8  H100',
  "what's up",
  '8 H100\n',
  'cost:',
  '１ H100',
  '８张',
  '張',
  '8 H100，B200',
])('%j is put together', (text) => {
  expect(asItStands(text, forms)).toBeUndefined();
});

test('no Chinese character that stands for itself has another form', () => {
  for (let code = FIRST_HAN; code <= LAST_HAN; code++)
    if (!forms.has(code)) expect(formOf(code, forms)).toBe(String.fromCodePoint(code));
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
