import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadVocabulary } from '../../../../src/language/load.ts';
import { normalise } from '../../../../src/language/read/text/normalise.ts';
import { catalogue } from '../../language.ts';

const { numerals, forms, firsts } = loadVocabulary(catalogue);
const fixtures = join(import.meta.dirname, '../../../../fixtures');

const { text, cased } = normalise(
  ['amounts.yml', 'threads/answering.yml', 'questions/digest.yml', 'questions/buy.yml']
    .map((file) => readFileSync(join(fixtures, file), 'utf8'))
    .join('\n'),
  forms,
);

test('no number in words and no time of the day begins with a character that is ruled out', () => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const read = numerals.some(({ starts, read }) => starts.has(text[at] ?? '') && read(text, at, cased));
    const clock = numerals.some((language) => language.clock(text, at));
    const from = text.slice(at, at + 20);
    if (read) expect({ from, mayBegin: firsts.numbers[code] }).toEqual({ from, mayBegin: 1 });
    if (clock) expect({ from, mayBegin: firsts.clocks[code] }).toEqual({ from, mayBegin: 1 });
  }
});

test('most letters of a question are ruled out', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => letter.charCodeAt(0));
  expect(letters.filter((code) => firsts.clocks[code] === 1).length).toBeLessThan(26 / 2);
});
