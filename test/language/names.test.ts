import { expect, test } from 'vitest';
import { read } from './language.ts';

test.each([
  ['H100', 'h100-sxm'],
  ['h100s', 'h100-sxm'],
  ["H100's", 'h100-sxm'],
  ['H-100', 'h100-sxm'],
  ['Hopper', 'h100-sxm'],
  ['H100 PCIe', 'h100-pcie'],
  ['h100-pcie', 'h100-pcie'],
  ['英伟达H100', 'h100-sxm'],
  ['英偉達H100', 'h100-sxm'],
  ['A100', 'a100-80'],
  ['A100 40GB', 'a100-40'],
  ['Blackwell', 'b200'],
  ['MI 300X', 'mi300x'],
  ['tpu v5p', 'tpu-v5p'],
  ['昇腾910B', 'ascend-910b'],
  ['RTX 4090', 'rtx4090'],
  ['4090', 'rtx4090'],
])('reads %s as %s', (name, id) => {
  const { read: mentions } = read(`price of ${name}`);
  expect(mentions).toContainEqual(expect.objectContaining({ text: name, kind: 'accelerator', id }));
});

test.each([
  '8xH100',
  'H100x8',
  '8 x H100',
  'H100 * 8',
  '8卡H100',
  'H100 8卡',
  '8块H100',
  'eight H100s',
  '八张H100',
])('counts eight in "%s"', (said) => {
  expect(read(`buy ${said}`).query).toMatchObject({ accelerator: 'h100-sxm', count: 8 });
});

test('says how a loose name was read, and says nothing of an exact one', () => {
  expect(read('price of H100').notes).toContainEqual({
    key: 'read-as',
    values: { name: 'H100', as: 'h100-sxm' },
  });
  expect(read('price of H200').notes).toEqual([]);
});

test('a provider and an accelerator side by side are both', () => {
  expect(read('coreweave h200 price').query).toMatchObject({ provider: 'coreweave', accelerator: 'h200' });
});

test('an instance is read by its own name', () => {
  expect(read('2x p5.48xlarge for 24h').query).toMatchObject({
    instance: 'p5.48xlarge',
    count: 2,
    hours: 24,
  });
});

test('a unit is no part of a name: 80 GB 200 is no GB200', () => {
  expect(read('A100 80 GB 200 cards, cost?').query).toMatchObject({ accelerator: 'a100-80', count: 200 });
});

test('a name is not read out of the middle of a word', () => {
  expect(read('price of l4x').read).toEqual([]);
});

test.each([
  ['1B tokens on Claude Sonnet', '2024-04-27', 'claude-3-sonnet'],
  ['1B tokens on Claude Sonnet', '2026-11-24', 'claude-sonnet-5.5'],
  ['train Llama 70B', '2024-04-27', 'llama-3-70b'],
])('%s asked on %s means %s, the newest there was', (ask, now, model) => {
  expect(read(ask, { now }).query).toMatchObject({ model });
});

test.each([
  ['GPT-5 1万次调用多少钱', 'gpt-5', { requests: 10_000 }],
  ['GPT-4 1 million requests', 'gpt-4', { requests: 1e6 }],
  ['GPT-5 2 billion tokens', 'gpt-5', { tokens: 2e9 }],
  ['claude 3 5 sonnet 1 million tokens', 'claude-3.5-sonnet', { tokens: 1e6 }],
  ['GPT 4 1 mini 1 million tokens', 'gpt-4.1-mini', { tokens: 1e6 }],
])('in "%s" the number that follows the model is no version of it', (ask, model, slots) => {
  expect(read(ask).query).toMatchObject({ intent: 'tokens', model, ...slots });
});
