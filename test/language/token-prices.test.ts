import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import { catalogue, NOW, read } from './language.ts';

describe('a price beside both sides of tokens is that of both', () => {
  it.each([
    'GPT-4o 2M tokens in, 1M tokens out, both input and output at $2/M',
    'GPT-4o 2M tokens in, 1M tokens out, $2/M for both input and output',
    'GPT-4o 2M tokens in, 1M tokens out, input/output at $2/M',
    'GPT-4o 2M tokens in, 1M tokens out, input and output price $2/M',
    'GPT-4o 输入200万token 输出100万token，输入输出都是2美元每百万token',
    'GPT-4o 输入200万token 输出100万token，输入和输出价格都按2美元/百万token算',
    'GPT-4o 输入200万token 输出100万token，输入、输出均为2美元/百万token',
  ])('%s', (ask) => {
    expect(read(ask).query).toMatchObject({
      inputTokens: 2e6,
      outputTokens: 1e6,
      assume: { 'input-price': 2, 'output-price': 2 },
    });
  });

  it.each([
    'GPT-4o 2M in and 1M output at $3/M',
    'GPT-4o 2M input and 1M output at $3/M',
    'gpt-4o 200万输入100万输出 每百万3美元',
  ])('so is one after amounts that have labels of their own: %s', (ask) => {
    expect(read(ask).query).toMatchObject({ assume: { 'input-price': 3, 'output-price': 3 } });
  });

  it.each([
    'input and output $3 and $15 per million, 2M in 1M out, GPT-4o',
    'GPT-4o 2M input 1M output, input and output at $3 and $15 per million tokens',
    '$3 and $15 per million for input and output, 2M in and 1M out, GPT-4o',
    '输入输出每百万3美元和15美元, 输入200万输出100万, GPT-4o',
  ])('two after both labels are of them in their order: %s', (ask) => {
    expect(read(ask).query).toMatchObject({
      inputTokens: 2e6,
      outputTokens: 1e6,
      assume: { 'input-price': 3, 'output-price': 15 },
    });
  });

  it('where calls are counted as well', async () => {
    const ask = 'GPT-4o每天1万次调用，输入输出都是2块钱每百万token，每次1000 token，一个月多少';
    const rate = catalogue.latest('cny', 'perDollar', { now: NOW })?.mid as number;
    const { answer } = await assemble().ask(ask, { now: NOW });
    const millions = (10_000 * 1000 * (730 / 24)) / 1e6;
    expect(answer?.total?.mid).toBeCloseTo((millions * 2) / rate, 1);
  });

  it('but each has its own of two', () => {
    const own = { 'input-price': 3, 'output-price': 15 };
    expect(read('GPT-4o 2M in 1M out, input $3, output $15').query?.assume).toEqual(own);
    expect(read('GPT-4o 2M in 1M out, input/output $3/$15 per million').query?.assume).toEqual(own);
  });

  it('and the one after an amount of the other side is of its own alone', () => {
    expect(read('GPT-4o 500k input, output at $10/M').query?.assume).toEqual({ 'output-price': 10 });
  });
});

it.each([
  'GPT-4o 2M input tokens and 1M output at $3/M, 40% cached',
  'GPT-4o 输入200万token 输出100万token，输出3美元/百万token，缓存命中40%',
])('a share that is cached labels no price: %s', (ask) => {
  const { query } = read(ask);
  expect(query?.cachedInputTokens).toBeCloseTo(2e6 * 0.4);
  expect(query?.assume).not.toHaveProperty('cached-price');
});
