import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptFiles } from '../../src/catalogue/kept-files.ts';
import { intentsFolder, loadLanguage } from '../../src/language/load.ts';
import { WordsError } from '../../src/language/read/words/words-error.ts';
import { catalogue } from './language.ts';

let folder: string;
let words: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aicost-'));
  words = join(folder, 'intents');
  copy('en');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function copy(locale: string): void {
  cpSync(join(intentsFolder, locale), join(words, locale), { recursive: true });
}

const now = '2026-11-24';
const cache = () => keptFiles('words', join(folder, 'cache'));
const load = (known = catalogue) => loadLanguage(known, words, cache());

function change(file: string, from: string, to: string): void {
  const text = readFileSync(join(words, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(words, file), text.replace(from, to));
}

test('words that were kept read and speak as those that were put together', () => {
  copy('zh');
  const first = load();
  const second = load();
  expect(readdirSync(join(folder, 'cache'))).toHaveLength(1);
  expect(second.locales).toEqual(first.locales);
  for (const ask of [
    'cost of 350k H100s at $25k each?',
    '租64張H100三個月要多少錢',
    'price of teh B200',
    'Z900',
  ]) {
    const [one, other] = [first, second].map(({ read }) => read(ask, { now }));
    expect(other).toEqual(one);
  }
  expect(second.words('zh').topics).toEqual(first.words('zh').topics);
});

test('a phrase that is added is understood at the next start, one that is taken away no longer', () => {
  const purchase = 'get our mitts on 64 H200';
  expect(load().read(purchase, { now }).ignored).not.toEqual([]);
  change('en/buy.yml', '    - purchase\n', '    - purchase\n    - get our mitts on\n');
  expect(load().read(purchase, { now })).toMatchObject({ query: { intent: 'buy', count: 64 }, ignored: [] });
  change('en/buy.yml', '    - get our mitts on\n', '');
  expect(load().read(purchase, { now }).ignored).not.toEqual([]);
});

test('a reply that is changed is said at the next start', () => {
  const label = () => load().words('en').labels.share;
  expect(label()).not.toBe('Show everybody');
  change('en/_replies.yml', 'share: Share to channel', 'share: Show everybody');
  expect(label()).toBe('Show everybody');
});

test('a mistake is told, whatever was kept before it', () => {
  load();
  change('en/buy.yml', 'means:', 'meens: x\nmeans:');
  expect(load).toThrow(WordsError);
});

test('other facts have other names, in the same words', () => {
  const isKnown = (known: typeof catalogue) => load(known).read('price of the Q7000', { now }).query;
  const [h100] = catalogue.things('accelerator').filter(({ id }) => id === 'h100-sxm');
  const more = {
    ...catalogue,
    version: 'with one more',
    things: (kind: Parameters<typeof catalogue.things>[0]) =>
      kind === 'accelerator' && h100
        ? [...catalogue.things(kind), { ...h100, id: 'q7000', name: { en: 'Q7000' }, aliases: [], loose: [] }]
        : catalogue.things(kind),
    thing: (id: string) =>
      id === 'q7000' && h100 ? { ...h100, id, name: { en: 'Q7000' } } : catalogue.thing(id),
  };
  expect(isKnown(catalogue)).toBeUndefined();
  expect(isKnown(more)).toMatchObject({ accelerator: 'q7000' });
  expect(isKnown(catalogue)).toBeUndefined();
});

test('what is kept and cannot be read is done without', () => {
  load();
  for (const name of readdirSync(join(folder, 'cache')))
    appendFileSync(join(folder, 'cache', name), 'x', { flag: 'w' });
  expect(load().read('cost of 350k H100s', { now }).query).toMatchObject({ count: 350_000 });
});
