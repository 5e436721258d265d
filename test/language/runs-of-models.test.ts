import { describe, expect, it } from 'vitest';
import { read } from './language.ts';

describe('hears that a utilisation is asked for', () => {
  it.each(['MFU of Llama 3.1 405B', 'what was the MFU of Llama 3.1 405B', 'Llama 3.1 405B的MFU'])(
    '%s',
    (ask) => {
      expect(read(ask).query).toMatchObject({
        intent: 'train',
        model: 'llama-3.1-405b',
        asks: 'utilisation',
      });
    },
  );

  it('and not where one is given', () => {
    expect(read('train Llama 3.1 405B at 40% MFU').query).not.toHaveProperty('asks');
  });
});

describe('takes an accelerator beside a model for what the model runs on, and no part of a list price', () => {
  it.each([
    ['DeepSeek R1 on H200 cost per million tokens', { model: 'deepseek-r1', accelerator: 'h200' }],
    ['gpt-oss-120b在H100上每百万token成本', { model: 'gpt-oss-120b', accelerator: 'h100-sxm' }],
  ])('%s', (ask, slots) => {
    expect(read(ask).query).toMatchObject({ intent: 'serve', asks: 'perMillionTokens', ...slots });
  });

  it('asks where nobody can run the model', () => {
    expect(read('price of GPT-4o on H100 per million tokens').outcome).toBe('choices');
  });
});

it('takes a speed for no price', () => {
  const { query, outcome } = read('train a 70B on 15T tokens on 1000 H100s at 400 TFLOP/s per GPU');
  expect([outcome, query?.assume]).toEqual(['choices', undefined]);
});

describe('hears what of a run is asked for', () => {
  it('how many GPUs were used to train Grok 3', () => {
    const ask = 'how many GPUs were used to train Grok 3';
    expect(read(ask).query).toMatchObject({ intent: 'train', asks: 'accelerators' });
  });

  it('and takes tokens for no accelerators', () => {
    expect(read('how many tokens were used to train Llama 3.1 405B').query?.asks).not.toBe('accelerators');
  });
});
