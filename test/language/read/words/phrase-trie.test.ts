import { expect, test } from 'vitest';
import { createPhraseList } from '../../../../src/language/read/words/phrase-list.ts';
import { createTrie } from '../../../../src/language/read/words/phrase-trie.ts';

const never = () => undefined;
function trieOf(...phrases: readonly string[]) {
  const list = createPhraseList<string>();
  for (const phrase of phrases) list.at(phrase, () => phrase);
  const { trie, values } = list.pack((phrase) => phrase);
  return createTrie(trie, values);
}

test('finds the longest phrase', () => {
  const trie = trieOf('h100', 'h100 pcie', '英伟达h100');
  expect(trie.longest('h100 pcie price', 0, never)).toEqual({ value: 'h100 pcie', end: 9 });
  expect(trie.longest('英伟达h100多少', 0, never)).toEqual({ value: '英伟达h100', end: 7 });
});

test('takes a space, a hyphen, an underscore or nothing for the same gap', () => {
  const trie = trieOf('on demand');
  for (const text of ['on demand', 'on-demand', 'on_demand', 'ondemand']) {
    expect(trie.longest(text, 0, never)?.value).toBe('on demand');
  }
  expect(trie.longest('on the demand', 0, never)).toBeUndefined();
});

test('ends ASCII phrases where words end, Chinese ones anywhere', () => {
  expect(trieOf('rent').longest('rental', 0, never)).toBeUndefined();
  expect(trieOf('租').longest('租金', 0, never)).toEqual({ value: '租', end: 1 });
  expect(trieOf('h100').longest('h100多少', 0, never)).toEqual({ value: 'h100', end: 4 });
});

test('asks about ends within a word', () => {
  expect(trieOf('h100').longest('h100s', 0, (_, end) => end + 1)).toEqual({ value: 'h100', end: 5 });
});
