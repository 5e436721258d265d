import { describe, expect, it } from 'vitest';
import { read, readThread } from './language.ts';

const HOURS_PER_MONTH = 730;

describe('hears what a model is by its size', () => {
  it.each([
    ['train a 70B on 15T tokens', { parameters: 70e9, tokens: 15e12 }],
    ['train a 1.8T param model on 13T tokens', { parameters: 1.8e12, tokens: 13e12 }],
    ['训练一个700亿参数的模型, 2万亿token', { parameters: 700e8, tokens: 2e12 }],
    ['train a 671B MoE with 37B active', { parameters: 671e9, activeParameters: 37e9 }],
    ['训练6710亿参数、激活370亿的MoE', { parameters: 6710e8, activeParameters: 370e8 }],
    ['training of 3.8 × 10^25 FLOP on H100', { compute: 3.8e25 }],
    ['train a 13B in three weeks', { parameters: 13e9, days: 21 }],
  ])('%s', (ask, slots) => {
    expect(read(ask).query).toMatchObject({ intent: 'train', ...slots });
  });

  it('one of a model is no single accelerator', () => {
    expect(read('用H100训练一个700亿参数的模型').query).not.toHaveProperty('count');
  });
});

describe('hears which tokens go in and which come out', () => {
  it.each([
    ['gpt-4o 20M in / 5M out', { inputTokens: 20e6, outputTokens: 5e6 }],
    ['gpt-4o 500k input toks and 20k output, cost?', { inputTokens: 500e3, outputTokens: 20e3 }],
    ['gpt-4o 输入3000万 输出800万token', { inputTokens: 3000e4, outputTokens: 800e4 }],
    ['gpt-4o 一千万输入 两百万输出 多少钱', { inputTokens: 1000e4, outputTokens: 200e4 }],
    ['2.5 million tokens of claude opus 4.5 output', { outputTokens: 2.5e6 }],
    ['price for 1 billion gpt-4o tokens', { tokens: 1e9 }],
    ['gpt-4o 30M tokens per day, per month?', { tokens: (30e6 * HOURS_PER_MONTH) / 24 }],
    ['a single 400k-token prompt to gemini 2.5 pro', { inputTokens: 400e3, tokensPerRequest: 400e3 }],
    ['gemini 2.5 pro 1B tokens at 500k tokens per request', { tokens: 1e9, tokensPerRequest: 500e3 }],
    ['用Gemini 2.5 Pro处理10亿token，每次请求50万token', { tokens: 10e8, tokensPerRequest: 50e4 }],
    [
      '100 requests of 400k input tokens and 1k output tokens on gemini 2.5 pro',
      { inputTokens: 100 * 400e3, outputTokens: 100 * 1e3, tokensPerRequest: 400e3 },
    ],
    [
      '1000 requests with 2000 input and 500 output tokens on gpt-4o',
      { inputTokens: 1000 * 2000, outputTokens: 1000 * 500, tokensPerRequest: 2000 },
    ],
    [
      '10k calls on gpt-4o, 20M in and 5M out',
      { inputTokens: 20e6, outputTokens: 5e6, tokensPerRequest: 20e6 / 10e3 },
    ],
  ])('%s', (ask, slots) => {
    expect(read(ask).query).toMatchObject({ intent: 'tokens', ...slots });
  });

  it('gives each side its own price', () => {
    expect(
      read('gemini 2.5 pro 输入10万token 输出5万token, 输入每百万1.25美元, 输出每百万10美元').query,
    ).toMatchObject({
      assume: { 'input-price': 1.25, 'output-price': 10 },
    });
  });
});

describe('hears how much is to be served', () => {
  it.each([
    ['10M chats a day', { amount: 10e6, of: 'requests', per: 'day' }],
    ['2bn tokens/day on H100s', { amount: 2e9, of: 'tokens', per: 'day' }],
    ['300k monthly users', { amount: 300e3, of: 'users', per: 'month' }],
    ['5M DAU', { amount: 5e6, of: 'users', per: 'day' }],
    ['日活五百万用户', { amount: 500e4, of: 'users', per: 'day' }],
    ['每天1亿次请求', { amount: 1e8, of: 'requests', per: 'day' }],
    ['50k tokens per second on H100s', { amount: 50e3 * 86_400, of: 'tokens', per: 'day' }],
  ])('%s', (said, volume) => {
    expect(read(`serve llama 3.3 70b, ${said}`).query).toMatchObject({ intent: 'serve', volume });
  });

  it('a model whose weights nobody has is not taken to be hosted at home', () => {
    expect(read('每个月跑2.5B token的claude haiku 一个月多少刀').query?.intent).toBe('tokens');
  });
});

describe('hears what a rate is by its units', () => {
  it.each([
    ['power bill for 10 H100s at 1,389 W per GPU', { 'power-per-accelerator': 1389 }],
    ['10张H100一年电费, 每卡2090W', { 'power-per-accelerator': 2090 }],
    ['train a 65B on 1.4T tokens with A100s at 380 tok/s each', { throughput: 380 }],
    ['65B模型训1.4万亿token, 每张A100每秒380个token', { throughput: 380 }],
    ['build a 100 MW data center at $11.77 per watt', { 'facility-cost': 11.77 }],
    ['build a 100 MW data center at $10M per MW', { 'facility-cost': 10e6 / 1e6 }],
    ['serve llama 3.3 70b, 1M requests a day, ~800 tokens each', { 'tokens-per-request': 800 }],
    ['power bill of 10 H100s at $45/MWh', { 'electricity-price': 45 / 1000 }],
    ['a 3e25 FLOP training run on B200 at 44.4% MFU and 90% goodput', { utilisation: 0.444, goodput: 0.9 }],
  ])('%s', (ask, assume) => {
    expect(read(ask).query?.assume).toEqual(assume);
  });
});

describe('power', () => {
  it('is IT power unless the facility’s is said, which holds its cooling already', () => {
    expect(read('power bill of a 150 MW data center').query).toMatchObject({ power: 150e6 });
    const { query, notes } = read('150 MW facility power, power bill a year');
    expect(query).toMatchObject({ power: 150e6, assume: { pue: 1 } });
    expect(notes).toContainEqual({ key: 'power-of-facility' });
  });

  it('of a facility whose PUE is said is divided by it', () => {
    expect(read('power bill of 150 MW facility power at PUE 1.25').query).toMatchObject({
      power: 150e6 / 1.25,
      assume: { pue: 1.25 },
    });
  });
});

describe('money', () => {
  it('there is to spend is a budget, whatever stands beside it', () => {
    expect(read('how many H100s can we rent for a year with $20M').query).toMatchObject({
      intent: 'afford',
      budget: 20e6,
      hours: 8760,
    });
  });

  it('without a currency, in a language that has several, is asked about', () => {
    const { outcome, choices } = read('手里有2000万, 能买多少张H20');
    expect(outcome).toBe('choices');
    expect(choices.map(({ currency }) => currency)).toEqual(['CNY', undefined]);
  });
});

describe('a question that goes on', () => {
  it.each([
    [['train a 70B on 15T tokens with H100s', 'make it 405B'], { parameters: 405e9, tokens: 15e12 }],
    [['train a 70B on 15T tokens with H100s', 'what if mfu is only 30%'], { assume: { utilisation: 0.3 } }],
    [['gpt-4o 20M in 5M out', 'and 10M output'], { inputTokens: 20e6, outputTokens: 10e6 }],
    [['gpt-4o 一千万输入 两百万输出', '换deepseek v3'], { model: 'deepseek-v3', inputTokens: 1000e4 }],
    [['建个100兆瓦的数据中心多少钱', '50兆瓦呢'], { power: 50e6 }],
    [['500万美元能租512张H100多久', '1000万呢'], { budget: 1000e4, count: 512 }],
    [['10M chats a day on llama 70b, self hosted', 'and 50M?'], { volume: { amount: 50e6 } }],
    [['H100 vs H200', 'and B200?'], { things: ['h100-sxm', 'h200', 'b200'] }],
    [['cheaper than gpt-4o for coding', 'for translation'], { model: 'gpt-4o', task: 'translation' }],
    [
      ['how much does OpenAI pay Axel Springer', 'and News Corp?'],
      { party: 'openai', counterparty: 'news-corp' },
    ],
    [['AI spending worldwide in 2025', 'and 2026?'], { period: { from: '2026-01-01', to: '2026-12-31' } }],
    [['cost to build a 100MW data center', 'in euros'], { power: 100e6, currency: 'EUR' }],
  ])('%j', (turns, slots) => {
    expect(readThread(...turns).query).toMatchObject(slots);
  });
});

describe('what has no answer yet is not answered as something else', () => {
  it.each([
    'nvidia stock price',
    'fine-tune llama 70b on 10k examples, cost?',
    'how many H100s does Meta have',
    'how many parameters does gpt-4 have',
    'what does a data scientist do',
    'salary of a teacher',
    'deal of the day',
    'train ticket to shanghai price',
    'OpenAI有多少员工',
    '苹果手机多少钱',
    '二手A100多少钱',
  ])('%s', (ask) => {
    expect(read(ask).outcome).not.toBe('understood');
  });
});
