import { expect, test } from 'vitest';
import type { Query } from '../../src/engine/query.ts';
import { read, readThread } from './language.ts';

interface Case {
  readonly ask: string;
  readonly query: Query;
}

function understands({ ask, query }: Case) {
  const reading = read(ask);
  expect(reading.query).toMatchObject(query);
  expect(reading.outcome).toBe('understood');
}

test.each<Case>([
  {
    ask: 'energy for 7M H100-hours of training at 700 W/GPU',
    query: { intent: 'train', acceleratorHours: 7e6, assume: { 'power-per-accelerator': 700 } },
  },
  {
    ask: 'power bill of 1000 H100 for a year at 0.9 kW/card',
    query: { intent: 'power', count: 1000, assume: { 'power-per-accelerator': 900 } },
  },
])('watts by the card are power, not a price: $ask', understands);

test('"w/" is still short for "with" after a number that measures nothing', () => {
  expect(read('build 50 MW w/gpus').query).toMatchObject({ power: 50e6, scope: 'all' });
});

test.each<Case>([
  {
    ask: 'power bill of a 5MW hall per month at 8c',
    query: { intent: 'power', power: 5e6, hours: 730, assume: { 'electricity-price': 0.08 } },
  },
  {
    ask: '8兆瓦IT负载，负载率70%，电价每度0.075美元，一个月电费多少',
    query: { intent: 'power', power: 8e6, hours: 730, assume: { load: 0.7, 'electricity-price': 0.075 } },
  },
])('a month of power has a price by the kWh and a load: $ask', understands);

test('a load factor told in a thread is kept by the turn after', () => {
  const { query } = readThread('50MW的IT负载一年电费', '负载率改成60%', 'PUE按1.25');
  expect(query).toMatchObject({ power: 50e6, assume: { load: 0.6, pue: 1.25 } });
});

test.each<Case>([
  {
    ask: '421 MW of IT, building only, $11.77 per IT watt: what does the data centre cost to build?',
    query: { intent: 'build', power: 421e6, scope: 'facility', assume: { 'facility-cost': 11.77 } },
  },
  {
    ask: '建100兆瓦的数据中心只算厂房，每瓦IT负载11.5美元',
    query: { intent: 'build', power: 100e6, scope: 'facility', assume: { 'facility-cost': 11.5 } },
  },
])('a building is priced by the watt of IT: $ask', understands);

test.each<Case>([
  {
    ask: '总参数5600亿、每token激活270亿，23万亿token训完要多少FLOP',
    query: { intent: 'train', parameters: 560e9, activeParameters: 27e9, tokens: 23e12, asks: 'compute' },
  },
  {
    ask: '52B active out of 389B, 4T training tokens. FLOPs in total?',
    query: { intent: 'train', parameters: 389e9, activeParameters: 52e9, tokens: 4e12, asks: 'compute' },
  },
])('parameters are told apart, all and active: $ask', understands);

test.each<Case>([
  {
    ask: 'gpt-5: 缓存命中的输入800万token, 未命中的输入200万, 输出100万, 一共多少钱',
    query: { intent: 'tokens', cachedInputTokens: 8e6, inputTokens: 2e6, outputTokens: 1e6 },
  },
  {
    ask: 'gpt-5: 8M cache-hit input tokens, 2M cache-miss input tokens, 1M output, how much',
    query: { intent: 'tokens', cachedInputTokens: 8e6, inputTokens: 2e6, outputTokens: 1e6 },
  },
])('input that missed the cache is input at its full price: $ask', understands);

test.each<Case>([
  {
    ask: 'how many H800s to serve deepseek-v3 at 608B tokens/day when a GPU does 9,212.5 tok/s',
    query: { intent: 'serve', accelerator: 'h800', assume: { throughput: 9212.5 } },
  },
  {
    ask: '236B MoE with 21B active on 8.1T tokens: each H800 does 1,600 tokens/s. how many GPU-hours of training?',
    query: { intent: 'train', tokens: 8.1e12, accelerator: 'h800', assume: { throughput: 1600 } },
  },
  {
    ask: 'electricity for 6.4 million H100-hours of training if each card draws 0.7 kW',
    query: { intent: 'train', acceleratorHours: 6.4e6, assume: { 'power-per-accelerator': 700 } },
  },
])('what one accelerator does is a rate by the accelerator: $ask', understands);

test('tokens a second that no accelerator is said to do stay a volume', () => {
  const { query } = read('serve llama 3.3 70b on H100s at 5,000 tokens/s');
  expect(query).toMatchObject({ volume: { amount: 5000 * 86_400, of: 'tokens', per: 'day' } });
});

test('"per-million-token" is the rate "per million tokens"', () => {
  const { query } = read('per-million-token cost of hosting llama 3.3 70b on B200s, 500B tokens a day');
  expect(query).toMatchObject({ intent: 'serve', asks: 'perMillionTokens' });
});

test('a price of one digit after 每百万 is the price', () => {
  const { query } = read(
    'gpt-5.5 输入8000万、输出2000万token, 输入每百万5美元, 输出每百万30美元, 合计多少钱',
  );
  expect(query).toMatchObject({ inputTokens: 8000e4, assume: { 'input-price': 5, 'output-price': 30 } });
});
