import { expect, it, test } from 'vitest';
import { read } from './language.ts';

test.each([
  ['128台H100伺服器多少錢', { intent: 'buy', count: 128 * 8, scope: 'servers' }],
  ['10萬顆H100晶片多少錢', { intent: 'buy', count: 100_000 }],
  ['建一座100兆瓦的資料中心要多少錢', { intent: 'build', power: 100e6 }],
  ['H100的記憶體多大', { intent: 'spec', property: 'memory' }],
  ['輝達去年的資本支出', { intent: 'capex', companies: ['nvidia'] }],
])('what Taiwan calls things is understood: %s', (ask, query) => {
  expect(read(ask)).toMatchObject({ query, ignored: [] });
});

test.each([
  ['從頭訓練一個1.8兆參數的模型,15兆token', { parameters: 1.8e12, tokens: 15e12 }],
  ['訓練一個一兆參數的模型', { parameters: 1e12 }],
  ['訓練70B模型,1兆5000億token', { tokens: 1.5e12 }],
])('兆 in Traditional characters is a million millions: %s', (ask, query) => {
  expect(read(ask).query).toMatchObject({ intent: 'train', ...query });
});

it('兆 in Simplified characters may be either, and is asked about', () => {
  expect(read('训练15兆token的70B模型多少钱').outcome).toBe('choices');
});
