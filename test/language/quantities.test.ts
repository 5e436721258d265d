import { expect, test } from 'vitest';
import type { Mention } from '../../src/language/reading.ts';
import { read } from './language.ts';

/** The first thing of a kind read in a text. */
function first(ask: string, kind: Mention['kind']): Mention | undefined {
  return read(ask).read.find((mention) => mention.kind === kind);
}

test.each([
  ['$25k', 25_000, 'USD'],
  ['US$ 1.2 million', 1.2e6, 'USD'],
  ['30k usd', 30_000, 'USD'],
  ['€1.2bn', 1.2e9, 'EUR'],
  ['£300', 300, 'GBP'],
  ['¥200', 200, 'CNY'],
  ['8 cents', 0.08, 'USD'],
  ['3万美元', 30_000, 'USD'],
  ['1.6万人民币', 16_000, 'CNY'],
  ['人民币20万', 200_000, 'CNY'],
  ['五百刀', 500, 'USD'],
  ['15块钱', 15, 'CNY'],
  ['a dollar fifty', 1 + 50 / 100, 'USD'],
  ['two dollars and 75 cents', 2 + 75 / 100, 'USD'],
  ['3 euros 20', 3 + 20 / 100, 'EUR'],
  ['a buck twenty', 1 + 20 / 100, 'USD'],
  ['a dollar', 1, 'USD'],
  ['两块五', 2 + 5 / 10, 'CNY'],
  ['一块二毛五', 1 + 25 / 100, 'CNY'],
  ['2块5毛', 2.5, 'CNY'],
  ['两块五毛钱', 2.5, 'CNY'],
  ['两块五美元', 2.5, 'USD'],
  ['₹50 crore', 50 * 1e7, 'INR'],
  ['3 lakh rupees', 3 * 1e5, 'INR'],
  ['10 billion won', 10e9, 'KRW'],
  ['200万瑞士法郎', 200e4, 'CHF'],
])('reads %s as money', (ask, mid, unit) => {
  expect(first(ask, 'money')).toMatchObject({ text: ask, low: mid, mid, high: mid, unit });
});

test.each([
  ['three months', 3 * 730],
  ['18mo', 18 * 730],
  ['2 yrs', 2 * 8760],
  ['a year and a half', 1.5 * 8760],
  ['two and a half years', 2.5 * 8760],
  ['1 year 6 months', 8760 + 6 * 730],
  ['half a year', 8760 / 2],
  ['2-year', 2 * 8760],
  ['a quarter', 2190],
  ['6 weeks', 6 * 168],
  ['10 days', 240],
  ['72h', 72],
  ['一年半', 1.5 * 8760],
  ['两年半', 2.5 * 8760],
  ['一个半月', 1.5 * 730],
  ['半年', 8760 / 2],
  ['半个月', 365],
  ['俩月', 2 * 730],
  ['三个季度', 3 * 2190],
  ['一年零三个月', 8760 + 3 * 730],
  ['两周', 336],
  ['十天', 240],
])('reads %s as %d hours', (ask, hours) => {
  expect(first(`rent 8 H100 ${ask}`, 'duration')).toMatchObject({
    text: ask,
    low: hours,
    mid: hours,
    high: hours,
  });
});

test.each([
  ['40%', 0.4],
  ['12.5 percent', 0.125],
  ['百分之四十', 0.4],
  ['四成', 0.4],
  ['八折', 0.2],
  ['八五折', 0.15],
  ['9.5折', 0.05],
])('reads %s as a fraction', (ask, mid) => {
  expect(first(`H100 ${ask}`, 'percent')).toMatchObject({ low: mid, mid, high: mid });
});

test.each([
  ['2-3 months', 'duration', 2 * 730, 3 * 730],
  ['2 to 3 months', 'duration', 2 * 730, 3 * 730],
  ['两三个月', 'duration', 2 * 730, 3 * 730],
  ['$25-30k', 'money', 25_000, 30_000],
  ['between $25k and $30k', 'money', 25_000, 30_000],
  ['$35-40 billion', 'money', 35e9, 40e9],
  ['350亿至400亿美元', 'money', 350e8, 400e8],
  ['数十亿美元', 'money', 2e9, 9e9],
  ['10-15%', 'percent', 0.1, 0.15],
  ['500-1k cards', 'number', 500, 1000],
] as const)('reads %s as a range', (ask, kind, low, high) => {
  expect(first(ask, kind)).toMatchObject({ low, high });
});

test.each(['~$30k', 'about $30k', '$30k or so', '约3万美元', '3万美元左右'])(
  'hears that %s is inexact',
  (ask) => {
    expect(first(ask, 'money')).toMatchObject({ mid: 30_000, approximate: true });
  },
);

test.each([
  ['under $5M', 'at-most'],
  ['up to $5M', 'at-most'],
  ['$5M or less', 'at-most'],
  ['不到500万美元', 'at-most'],
  ['over $5M', 'at-least'],
  ['at least $5M', 'at-least'],
  ['500万美元以上', 'at-least'],
])('hears the bound in %s', (ask, bound) => {
  expect(first(ask, 'money')).toMatchObject({ mid: 5e6, bound });
});

test('"over 3 years" is a time, no bound', () => {
  expect(first('64 H100 over 3 years', 'duration')?.bound).toBeUndefined();
});

test.each(['p5.48xlarge', 'gpt-4o', 'H100-SXM', 'FP16', 'Z900'])('reads no number out of %s', (ask) => {
  expect(first(`price of ${ask}`, 'number')).toBeUndefined();
});

test.each([
  ['两块H100五天', 2, 5 * 24],
  ['一块H100 5天', 1, 5 * 24],
])('reads the pieces of %s as no money', (ask, count, hours) => {
  expect(first(ask, 'money')).toBeUndefined();
  expect(read(`租${ask}多少钱`).query).toMatchObject({ count, hours });
});

test.each([
  ['MFU按三成五算', 0.35],
  ['利用率四成半', 0.45],
])('reads the tenths and hundredths of %s', (ask, mid) => {
  expect(first(ask, 'percent')).toMatchObject({ mid });
});
