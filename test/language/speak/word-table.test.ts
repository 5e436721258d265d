import { expect, it } from 'vitest';
import { wordTable } from '../../../src/language/speak/word-table.ts';
import { point } from '../../../src/quantity/range.ts';
import { english } from './sample-speaker.ts';

function columnOf(...prices: readonly number[]): string[] {
  const rows = prices.map((price) => ['aws', point(price, 'USD/accelerator-hour')] as const);
  const { rows: cells } = wordTable({ columns: ['provider', 'accelerator-hour'], rows }, () => '', english);
  return cells.map(([, price = '']) => price);
}

it('writes prices in a column alike, to the cent', () => {
  expect(columnOf(10, 11.0613, 6.155, 3.9)).toEqual(['$10.00', '$11.06', '$6.16', '$3.90']);
});

it('leaves whole dollars whole, and does not round away what is less than a dollar', () => {
  expect(columnOf(10, 11)).toEqual(['$10', '$11']);
  expect(columnOf(0.0375, 2)).toEqual(['$0.0375', '$2.00']);
  expect(columnOf(30_000, 28_500.5)).toEqual(['$30,000', '$28,501']);
});
