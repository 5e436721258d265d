import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { intentsFolder, loadLanguage } from '../../src/language/load.ts';
import { WordsError } from '../../src/language/read/words/words-error.ts';
import { keptNowhere } from '../kept-nowhere.ts';
import { catalogue } from './language.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intents-'));
  cpSync(intentsFolder, folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Changes a file of words; returns the number of the line where the change begins. */
function change(file: string, from: string, to: string): number {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
  return text.slice(0, text.indexOf(from)).split('\n').length;
}

function failure(): string {
  try {
    loadLanguage(catalogue, folder, keptNowhere);
  } catch (error) {
    expect(error).toBeInstanceOf(WordsError);
    return (error as WordsError).message;
  }
  return 'nothing was wrong';
}

test('speaks English and Chinese', () => {
  expect(loadLanguage(catalogue, folder, keptNowhere).locales).toEqual(['en', 'zh']);
});

test.each([
  ['an unknown key', 'en/buy.yml', 'means:', 'meens: x\nmeans:', 'no key called meens: did you mean means?'],
  ['a number where text belongs', 'en/buy.yml', '    - purchase\n', '    - 4090\n', 'quote numbers'],
  [
    'a word for an unknown slot',
    'en/buy.yml',
    '  scope:',
    '  skope:',
    'skope is not one of accelerator, count, scope',
  ],
  [
    'a word for an unknown value',
    'en/buy.yml',
    '    cluster:',
    '    clutter:',
    'clutter is not one of chips, servers, cluster',
  ],
  [
    'a sign that is no slot',
    'en/train.yml',
    'silent: [para',
    'silent: [pra',
    'prameters is not one of model, ',
  ],
  ['an answer given by no unit', 'en/train.yml', 'given: [hour]', 'given: [houur]', 'signs.given.0: '],
  ['an unknown shared list', 'en/buy.yml', '<money>', '<monney>', 'monney is not one of'],
  ['an unknown list in a phrase', 'en/build.yml', '<with> <gear>', '<wiht> <gear>', 'wiht is not one of'],
  ['an unknown assumption', 'zh/_words.yml', '  pue:', '  puue:', 'puue is not one of'],
  ['a currency without a code', 'zh/_words.yml', '  EUR:', '  Euro:', 'ISO code'],
  ['text that is not YAML', 'zh/rent.yml', 'means:', 'means: [', 'not YAML'],
])('refuses %s, naming file and line', (_, file, from, to, says) => {
  const line = change(file, from, to);
  const message = failure();
  expect(message).toContain(says);
  const [, named] = new RegExp(`${file}:(\\d+)`).exec(message) ?? [];
  expect(Math.abs(Number(named) - line)).toBeLessThanOrEqual(2);
});

test('refuses words for an intent that is not there', () => {
  cpSync(join(folder, 'en/buy.yml'), join(folder, 'en/bye.yml'));
  expect(failure()).toContain('bye is not one of buy, rent');
});

test('a new language needs its own numbers, and is told so', () => {
  cpSync(join(folder, 'en'), join(folder, 'xx'), { recursive: true });
  expect(failure()).toContain('add src/language/read/numerals-xx.ts');
});

test('a new phrase is understood without a change of code', () => {
  change('en/buy.yml', '    - purchase\n', '    - purchase\n    - get our mitts on\n');
  const { read } = loadLanguage(catalogue, folder, keptNowhere);
  expect(read('get our mitts on 64 H200', { now: '2026-11-24' })).toMatchObject({
    outcome: 'understood',
    query: { intent: 'buy', count: 64 },
    ignored: [],
  });
});

test('text that is not YAML is complained of with a remedy, and is not printed with it', () => {
  change('zh/rent.yml', 'means:', 'means: [');
  expect(failure()).toMatch(/^zh\/rent\.yml:\d+ not YAML: .*; mend the quotes, brackets or indentation/);
  let printed = '';
  try {
    loadLanguage(catalogue, folder, keptNowhere);
  } catch (error) {
    printed = inspect(error);
  }
  expect(printed).toContain('not YAML');
  expect(printed).not.toContain('examples:');
});
