import { expect, it, test } from 'vitest';
import { read } from '../language.ts';

test.each([
  ['runpod上一张5090... 不对,一张H200,跑72小时', { accelerator: 'h200', count: 1, hours: 72 }],
  ['租64张H100三个月,说错了,四个月', { accelerator: 'h100-sxm', count: 64, hours: 4 * 730 }],
  ['我要租8张A100 不对 H100 一年', { accelerator: 'h100-sxm', count: 8, hours: 8760 }],
  ['租64张H100半年,啊不对,是一年', { accelerator: 'h100-sxm', count: 64, hours: 8760 }],
  ['rent 64 H100s for 3 months, sorry, 4 months', { accelerator: 'h100-sxm', count: 64, hours: 4 * 730 }],
  ['rent 100 H100s for a year, no wait, 200 H200s', { accelerator: 'h200', count: 200, hours: 8760 }],
])('what is said last takes the place of what it corrects: %s', (ask, query) => {
  expect(read(ask).query).toMatchObject({ intent: 'rent', ...query });
});

it('a correction of the tokens out leaves the tokens in as they were', () => {
  const tokens = { inputTokens: 10e6, outputTokens: 5e6 };
  expect(read('gpt-4o 输入1000万 输出200万,不对,输出500万').query).toMatchObject(tokens);
  expect(read('gpt-4o 10M in 2M out, sorry, 5M out').query).toMatchObject(tokens);
});

it('a word of correction within a clause takes nothing back', () => {
  expect(read('what do 8 H100s actually cost for a month').query).toMatchObject({ count: 8, hours: 730 });
  expect(read('cost of 100 H100s, no servers').query).toMatchObject({ accelerator: 'h100-sxm', count: 100 });
});
