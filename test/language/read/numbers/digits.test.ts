import { expect, test } from 'vitest';
import { readDigits } from '../../../../src/language/read/numbers/digits.ts';

test.each([
  ['350', 350],
  ['350,000', 350_000],
  ['1,234,567', 1_234_567],
  ['1.50', 1.5],
  ['.5', 0.5],
  ['1e25', 1e25],
  ['1.5e-3', 0.0015],
  ['1/2', 0.5],
  ['2 1/2', 2.5],
  ['2½', 2.5],
  ['¾', 0.75],
])('reads %s as %d', (text, value) => {
  const numeral = readDigits(text, 0);
  expect(numeral).toMatchObject({ low: value, mid: value, high: value, end: text.length });
  expect(numeral?.unclear).toBeUndefined();
});

test('stops before a comma or a full stop that ends a clause', () => {
  expect(readDigits('350, please', 0)).toMatchObject({ mid: 350, end: 3 });
  expect(readDigits('350.', 0)).toMatchObject({ mid: 350, end: 3 });
});

test.each(['1,5', '8,16,32', '12,34', '0,500', '1.2.3', '64/128', '2^25', '3²⁵', '007'])(
  'does not guess what %s means',
  (text) => {
    expect(readDigits(text, 0)).toMatchObject({ unclear: true, end: text.length });
  },
);

test('marks three decimals, which are thousands to some', () => {
  expect(readDigits('1.250', 0)).toMatchObject({ dotted: true });
  expect(readDigits('1.25', 0)?.dotted).toBeUndefined();
  expect(readDigits('0.125', 0)?.dotted).toBeUndefined();
});

test('is no number where none begins', () => {
  expect(readDigits('h100', 0)).toBeUndefined();
  expect(readDigits('.', 0)).toBeUndefined();
  expect(readDigits('', 0)).toBeUndefined();
});

test.each([
  ['10^25', 1e25],
  ['10²⁵', 1e25],
  ['10**25', 1e25],
  ['3.8 × 10^25', 3.8e25],
  ['3x10²⁵', 3e25],
])('reads the power of ten in %s', (text, mid) => {
  expect(readDigits(text, 0)).toMatchObject({ mid, end: text.length });
});
