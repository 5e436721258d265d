import { expect, test } from 'vitest';
import { read, readThread } from './language.ts';

const buy = { intent: 'buy', accelerator: 'h100-sxm', count: 350_000, scope: 'chips' };
const rent = {
  intent: 'rent',
  accelerator: 'h100-sxm',
  count: 64,
  hours: 2190,
  provider: 'aws',
  commitment: 'on-demand',
};

test.each([
  ['and on b200?', { ...buy, accelerator: 'b200' }],
  ['B200?', { ...buy, accelerator: 'b200' }],
  ['make it 500k', { ...buy, count: 500_000 }],
  ['and 100k of them?', { ...buy, count: 100_000 }],
  ['with a 20% discount', { ...buy, assume: { discount: 0.2 } }],
  ['at $25k each', { ...buy, assume: { 'accelerator-price': 25_000 } }],
  ['in April 2024', { ...buy, asOf: '2024-04-30' }],
  ['as an all-in cluster', { ...buy, scope: 'cluster' }],
  ['in euros', { ...buy, currency: 'EUR' }],
  ['换成B200呢', { ...buy, accelerator: 'b200' }],
  ['那人民币呢?', { ...buy, currency: 'CNY' }],
  ['打八折呢', { ...buy, assume: { discount: 0.2 } }],
])('"%s" refines "cost of 350k H100s?"', (turn, query) => {
  expect(readThread('cost of 350k H100s?', turn)).toMatchObject({ outcome: 'understood', query });
});

test.each([
  ['over 3 years', { ...rent, hours: 3 * 8760 }],
  ['on Azure', { ...rent, provider: 'azure' }],
  ['spot?', { ...rent, commitment: 'spot' }],
  ['128', { ...rent, count: 128 }],
  ['at $2/hr', { ...rent, assume: { 'rent-price': 2 } }],
  ['改成半年', { ...rent, hours: 4380 }],
])('"%s" refines "rent 64 H100 on AWS for 3 months"', (turn, query) => {
  expect(readThread('rent 64 H100 on AWS for 3 months', turn)).toMatchObject({
    outcome: 'understood',
    query,
  });
});

test('a word for another intent changes it and keeps what fits', () => {
  expect(readThread('买1024张B200要多少', '要是租呢 租两年').query).toEqual({
    intent: 'rent',
    accelerator: 'b200',
    count: 1024,
    hours: 2 * 8760,
    commitment: 'on-demand',
  });
  expect(readThread('cost of 350k H100s?', 'how much memory does it have').query).toMatchObject({
    intent: 'spec',
    accelerator: 'h100-sxm',
    property: 'memory',
  });
});

test('what was set stays set from turn to turn', () => {
  expect(
    readThread('whats 1,000 h200s at 30k each', 'now w/ a 10% discount', 'and 2,000 of them?').query,
  ).toMatchObject({
    accelerator: 'h200',
    count: 2000,
    assume: { 'accelerator-price': 30_000, discount: 0.1 },
  });
});

test('a price said of one accelerator is not carried over to another', () => {
  expect(readThread('cost of 350k H100s at $25k each?', 'and on B200?').query).not.toHaveProperty('assume');
});

test('accelerators are not turned into as many instances', () => {
  expect(readThread('rent 64 H100 on AWS for 3 months', 'p5.48xlarge').query).toMatchObject({
    instance: 'p5.48xlarge',
    count: 1,
  });
});

test('"now" takes a date back', () => {
  expect(readThread('cost of 350k H100s in April 2024?', 'and now?').query).toEqual(buy);
});

test('what follows from other slots follows them', () => {
  expect(readThread('H200 price', 'on CoreWeave?').query).toMatchObject({
    provider: 'coreweave',
    per: 'hour',
  });
});

test.each([
  [['rent 64 gpus on aws for 3 months', 'h100'], rent],
  [
    ['买还是租? 两年', '64张H100'],
    { intent: 'buy-or-rent', accelerator: 'h100-sxm', count: 64, hours: 17_520 },
  ],
  [['500张多少钱', 'H200'], { intent: 'buy', accelerator: 'h200', count: 500 }],
  [['GPU price?', 'H100'], { intent: 'price', accelerator: 'h100-sxm' }],
] as const)('what was missing completes the question: %j', (turns, query) => {
  expect(readThread(turns[0])).toMatchObject({ outcome: 'missing', missing: ['accelerator'] });
  expect(readThread(...turns)).toMatchObject({ outcome: 'understood', query });
});

test.each([
  ['ok diff question - how much are 2k H200s', { intent: 'buy', accelerator: 'h200', count: 2000 }],
  ['H100 price in 2023', { intent: 'price', accelerator: 'h100-sxm', asOf: '2023-12-31' }],
  ["what's the memory of the H200?", { intent: 'spec', accelerator: 'h200' }],
])('"%s" starts afresh', (turn, query) => {
  const reading = readThread('cost of 350k H100s at $25k each?', turn);
  expect(reading).toMatchObject({ outcome: 'understood', query });
  expect(reading.query).not.toHaveProperty('assume');
});

test.each(['thanks!', 'ok', '谢谢', 'and who is the CEO?'])('"%s" is no question', (turn) => {
  expect(readThread('cost of 350k H100s?', turn).outcome).toBe('not-understood');
});

test('a number alone in place of a price is in the money of that price', () => {
  const said = readThread('512张H100,每张28万元', '改成30万').query;
  expect(said).toEqual(read('512张H100,每张30万元').query);
});
