import { describe, expect, test } from 'vitest';
import { read } from './language.ts';

describe('hears how many are wanted, wherever the number stands', () => {
  test.each([
    ['if each H200 is $31,500 and we need 300, total?', 300],
    ['H100 PCIe, qty 24, price?', 24],
    ['B200 quantity: 64, cost', 64],
    ['数量：64，型号：B200，求报价', 64],
    ['H200每张3万美元，要300，一共多少钱', 300],
  ])('%s', (ask, count) => {
    expect(read(ask)).toMatchObject({ outcome: 'understood', query: { intent: 'buy', count } });
  });

  test('a number nobody wants is asked about', () => {
    expect(read('H200 price 300').outcome).not.toBe('understood');
  });
});

describe('hears what is off the price', () => {
  test.each([
    ['cost of 1,536 MI300X if we squeeze 7.5% out of AMD', 0.075],
    ['500 H100s, 12% below list, total', 0.12],
    ['price of 500 H100s if they knock 20% off', 0.2],
    ['500张H100,厂家让8%,多少钱', 0.08],
    ['at 60% of list price, what do 500 H100s cost', 0.4],
    ['按原价的七成拿1000张H100要多少钱', 0.3],
  ])('%s', (ask, discount) => {
    expect(read(ask).query).toMatchObject({ intent: 'buy', assume: { discount } });
  });
});

test.each([
  ['how many H100s do I get for 20 grand', 20_000],
  ['two grand on 8 H100s, how long does that last', 2_000],
])('a grand is money: %s', (ask, budget) => {
  expect(read(ask).query).toMatchObject({ intent: 'afford', budget });
});

test.each([
  ['rent 64 H100s for a full year', 8760],
  ['rent 64 H100s for two whole months', 2 * 730],
])('a full time is that time: %s', (ask, hours) => {
  expect(read(ask).query).toMatchObject({ intent: 'rent', hours });
});

test('七分美元 is seven cents', () => {
  expect(read('3000张B300跑半年电费，电价每度七分美元').query).toMatchObject({
    intent: 'power',
    assume: { 'electricity-price': 0.07 },
  });
});

test('a word of two scripts tells the language it belongs to', () => {
  expect(read('MI355X fp8算力').locale).toBe('zh');
});

test.each([
  ['租H20，96卡，包季', 2190],
  ['quarterly cost to rent 64 H200s on CoreWeave', 2190],
])('rented by the quarter: %s', (ask, hours) => {
  expect(read(ask).query).toMatchObject({ intent: 'rent', hours });
});

test.each([
  ['1.2吉瓦一年的电费, 电价三分五美金一度', 0.035],
  ['20MW一年电费, 电价每度4分美元', 0.04],
])('cents and their tenths: %s', (ask, price) => {
  expect(read(ask).query).toMatchObject({ intent: 'power', assume: { 'electricity-price': price } });
});
