import { expect, test } from 'vitest';
import { readDigits } from '../../../src/language/read/numbers/digits.ts';
import type { Numeral } from '../../../src/language/read/numbers/numeral.ts';
import { numerals } from '../../../src/language/read/numerals-en.ts';

test.each([
  ['twelve', 12],
  ['twenty-four', 24],
  ['one hundred and twenty', 120],
  ['sixteen thousand', 16_000],
  ['twelve hundred', 1200],
  ['three hundred and fifty thousand', 350_000],
  ['two million five hundred thousand', 2_500_000],
  ['a hundred', 100],
  ['a million', 1e6],
  ['half a million', 500_000],
  ['half a dozen', 6],
  ['a quarter million', 250_000],
  ['two dozen', 24],
  ['two and a half', 2.5],
  ['two and a half million', 2_500_000],
  ['a couple of hundred', 200],
  ['a quarter of a million', 250_000],
  ['three quarters of a million', 750_000],
  ['two thirds of a billion', (2 / 3) * 1e9],
  ['a third of a million', 1e6 / 3],
  ['half a billion', 5e8],
  ['two and three quarters', 2.75],
  ['one and a quarter million', 1.25e6],
  ['hundred', 100],
  ['hundred thousand', 100_000],
  ['dozen', 12],
  ['two dozen', 24],
  ['a dozen', 12],
])('reads "%s" as %d', (text, value) => {
  expect(numerals.read(text, 0, text)).toMatchObject({ mid: expect.closeTo(value, 3), end: text.length });
});

test.each([
  ['350k', 350_000],
  ['1.2bn', 1.2e9],
  ['1.2 billion', 1.2e9],
  ['1.8t', 1.8e12],
  ['5 hundred thousand', 500_000],
  ['2 and a half', 2.5],
  ['3 dozen', 36],
  ['2 and a quarter million', 2.25e6],
])('makes %s of the digits: %d', (text, value) => {
  expect(numerals.scale(readDigits(text, 0) as Numeral, text, text)).toMatchObject({
    mid: value,
    end: text.length,
  });
});

test.each(['350kg', '350 m', '10x', '5 cards'])('leaves %s as its digits', (text) => {
  expect(numerals.scale(readDigits(text, 0) as Numeral, text, text)).toBeUndefined();
});

test.each(['an h100', 'a', 'and', 'million', 'thousandth', 'a third', 'quarter', ''])(
  'reads no number in "%s"',
  (text) => {
    expect(numerals.read(text, 0, text)).toBeUndefined();
  },
);

test('counts quarters of a year, where nothing is said to be parted', () => {
  expect(numerals.read('three quarters', 0, 'three quarters')).toMatchObject({ mid: 3, end: 'three'.length });
});

test('says "a couple" roughly', () => {
  expect(numerals.read('a couple', 0, 'a couple')).toMatchObject({ mid: 2, approximate: true });
});

test('takes "one" and "half" for numbers only before what they count', () => {
  expect(numerals.read('one', 0, 'one')).toMatchObject({ weak: true });
  expect(numerals.read('half', 0, 'half')).toMatchObject({ weak: true });
  expect(numerals.read('two', 0, 'two')?.weak).toBeUndefined();
});
