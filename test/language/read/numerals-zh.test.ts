import { expect, test } from 'vitest';
import { readDigits } from '../../../src/language/read/numbers/digits.ts';
import type { Numeral } from '../../../src/language/read/numbers/numeral.ts';
import { numerals } from '../../../src/language/read/numerals-zh.ts';

test.each([
  ['十二', 12],
  ['两千', 2000],
  ['一百零五', 105],
  ['三千五百', 3500],
  ['两万五', 25_000],
  ['三千五', 3500],
  ['一千零二十四', 1024],
  ['三十五万', 350_000],
  ['一万二千亿', 1.2e12],
  ['三千五百亿', 3.5e11],
  ['三亿五千万', 3.5e8],
  ['十二点五万', 125_000],
  ['一个亿', 1e8],
  ['壹佰', 100],
  ['一个半', 1.5],
  ['二〇二四', 2024],
  ['百分之四十', 0.4],
  ['百分之12.5', 0.125],
])('reads %s as %d', (text, value) => {
  expect(numerals.read(text, 0, text)).toMatchObject({
    low: value,
    mid: value,
    high: value,
    end: text.length,
  });
});

test.each([
  ['100 万', 1e6],
  ['5 千万', 5e7],
  ['35 亿', 3.5e9],
  ['5亿3000万', 5.3e8],
  ['1亿500万', 1.05e8],
  ['3万5000', 35_000],
])('reads %s as %d, in digits and across the space written around them', (text, value) => {
  const digits = readDigits(text, 0) as Numeral;
  expect(numerals.scale(digits, text, text)).toMatchObject({ low: value, high: value, end: text.length });
});

test.each([
  ['百万10美元', '百万'],
  ['百万1000美元', '百万'],
  ['3万10美元', '3万'],
  ['1亿2000美元', '1亿'],
  ['5亿1.5万', '5亿'],
])('ends the number of %s after %s', (text, number) => {
  const digits = readDigits(text, 0);
  const read = digits === undefined ? numerals.read(text, 0, text) : numerals.scale(digits, text, text);
  expect(read?.end).toBe(number.length);
});

test.each([
  ['二十多', 20, 30],
  ['二十多万', 200_000, 300_000],
  ['一百来', 100, 200],
  ['两三', 2, 3],
  ['七八百', 700, 800],
  ['三五', 3, 5],
  ['数十亿', 2e9, 9e9],
  ['几百', 200, 900],
])('reads %s as a range from %d to %d', (text, low, high) => {
  expect(numerals.read(text, 0, text)).toMatchObject({ low, high, end: text.length });
});

test.each([
  ['35万', 350_000],
  ['1.8万亿', 1.8e12],
  ['3千5百', 3500],
  ['2万5', 25_000],
  ['2万5千', 25_000],
  ['3亿', 3e8],
])('makes %s of the digits: %d', (text, value) => {
  expect(numerals.scale(readDigits(text, 0) as Numeral, text, text)).toMatchObject({
    low: value,
    high: value,
    end: text.length,
  });
});

test('tells ten thousands from watts by what follows', () => {
  const scale = (text: string, cased = text) => numerals.scale(readDigits(text, 0) as Numeral, text, cased);
  expect(scale('35w张h100')).toMatchObject({ mid: 350_000, end: 3 });
  expect(scale('35w张h100', '35W张H100')).toMatchObject({ mid: 350_000 });
  expect(scale('700w功耗', '700W功耗')).toBeUndefined();
  expect(scale('700w h100')).toBeUndefined();
});

test('多少 asks, it does not count on', () => {
  expect(numerals.scale(readDigits('4090多少', 0) as Numeral, '4090多少', '4090多少')).toBeUndefined();
});

test('takes a single character for a number only before what it counts', () => {
  for (const text of ['一', '两', '十', '万', '半'])
    expect(numerals.read(text, 0, text)).toMatchObject({ weak: true });
  expect(numerals.read('千万', 0, '千万')).toMatchObject({ weak: true });
});

test.each(['卡', '元', '', '点五'])('reads no number in "%s"', (text) => {
  expect(numerals.read(text, 0, text)).toBeUndefined();
});
