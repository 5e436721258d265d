import { expect, it, test } from 'vitest';
import { read } from './language.ts';

test.each([
  ['deepseek r1 输入8000w token,输出2000w', { inputTokens: 80e6, outputTokens: 20e6 }],
  ['gpt-4o 输入5000w', { inputTokens: 50e6 }],
  ['10w张H100一年电费多少', { count: 100_000 }],
])('a w after a number is ten thousands in Chinese: %s', (ask, query) => {
  expect(read(ask).query).toMatchObject(query);
});

test.each([
  'H100 功耗700w,1000张一年电费多少',
  '1000张H100,单卡700w,一年电费',
  '1000 H100s drawing 700 W, power bill for a year',
])('where power is spoken of it is watts, of each accelerator that draws about as much: %s', (ask) => {
  expect(read(ask).query).toMatchObject({ count: 1000, assume: { 'power-per-accelerator': 700 } });
});

it('a price of 20w is no power', () => {
  expect(read('1000张H100,每张20w').choices.map(({ intent }) => intent)).toEqual(['buy', 'buy']);
});

it('tokens "in" and "out" may stand after their words', () => {
  const tokens = { inputTokens: 80e6, outputTokens: 20e6 };
  expect(read('gpt-4o in 80M tokens out 20M tokens').query).toMatchObject(tokens);
  expect(read('gpt-4o 80M in 20M out').query).toMatchObject(tokens);
});
