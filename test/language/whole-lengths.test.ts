import { expect, it, test } from 'vitest';
import { read, readThread } from './language.ts';

test.each([
  ['一整年', 8760],
  ['整年', 8760],
  ['全年', 8760],
  ['两整年', 2 * 8760],
  ['整整两年', 2 * 8760],
  ['一个自然年', 8760],
  ['一整个月', 730],
  ['三个整月', 3 * 730],
  ['一整个季度', 3 * 730],
  ['一整周', 168],
])('a whole length of time is as long as one without the word: %s', (said, hours) => {
  expect(read(`租64张H100${said}多少钱`).query).toMatchObject({ intent: 'rent', hours });
});

test.each(['大半年', '个把月', '年把'])('what is no certain length is asked about: %s', (said) => {
  expect(read(`租64张H100${said}多少钱`).outcome).toBe('choices');
});

it('how long a time was is no plan for as long', () => {
  const years = { from: '2023-01-01', to: '2025-12-31' };
  expect(read('亚马逊2023到2025三年资本开支累计').query).toMatchObject({ intent: 'capex', period: years });
  expect(read('亚马逊2023到2025这三年一共投入了多少').query).toMatchObject({
    intent: 'capex',
    period: years,
  });
  expect(read('亚马逊近三年资本开支').query?.intent).toBe('capex');
  expect(read('阿里三年资本开支').query?.intent).toBe('guidance');
});

test.each([
  ['二三季度', '2025-04-01', '2025-09-30'],
  ['第一、二季度', '2025-01-01', '2025-06-30'],
  ['三四季度', '2025-07-01', '2025-12-31'],
])('quarters named side by side are one time: %s', (said, from, to) => {
  expect(read(`Meta2025年${said}capex`).query?.period).toEqual({ from, to });
});

it('a month after 训一个 is how long a run takes', () => {
  expect(read('万卡H100训一个月多少钱').query).toMatchObject({
    intent: 'train',
    count: 10_000,
    days: expect.closeTo(730 / 24),
  });
});

it('the same time of another year of nothing that was asked is not passed over', () => {
  expect(readThread('租64张H100三个月', '去年同期呢').outcome).toBe('not-understood');
});

it('from one time to another is no length that is passed over', () => {
  expect(read('租8卡H100从下周到年底多少钱').outcome).toBe('choices');
  expect(read('租8张H100跑一通宵多少钱').outcome).toBe('choices');
});
