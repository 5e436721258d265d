import { expect, test } from 'vitest';
import { read } from './language.ts';

test.each([
  ['cost of 350k H100s?', 'en'],
  ['35万枚H100要多少钱?', 'zh'],
  ['租64张H100三个月 on AWS', 'zh'],
  ['azure上租128张h200跑半年 按需价多少', 'zh'],
  ['how much is 昇腾910B', 'en'],
  ['how much does 昇腾910B cost in 人民币', 'en'],
  ['昇腾910B 多少钱', 'zh'],
  ['H100', 'en'],
  ['', 'en'],
])('%j is %s', (ask, locale) => {
  expect(read(ask).locale).toBe(locale);
});

test('the asker’s own language comes first', () => {
  expect(read('cost of 350k H100s?', { locale: 'zh' })).toMatchObject({
    locale: 'zh',
    query: { count: 350_000 },
  });
  expect(read('x'.repeat(2000), { locale: 'zh' }).locale).toBe('zh');
});
