import { expect, test } from 'vitest';
import { inColumns, widthOf, wrapped } from '../../src/terminal/columns.ts';

test('Chinese characters take two columns, styles take none', () => {
  expect(widthOf('H100 价格')).toBe('H100 '.length + 2 * 2);
  expect(widthOf('\u001b[1mbold\u001b[22m')).toBe('bold'.length);
});

test('cells stand under one another, in both scripts', () => {
  const lines = inColumns([
    ['加速器', 'price'],
    ['H100', '$30,000'],
  ]);
  expect(lines.map((line) => widthOf(line.slice(0, line.indexOf(line.includes('$') ? '$' : 'p'))))).toEqual([
    8, 8,
  ]);
});

test('a long text is broken between words, Chinese anywhere, and nothing is lost', () => {
  const english = 'Chips only: no servers, network, storage, building or power.';
  expect(wrapped(english, 20, '  ').every((line) => widthOf(line) <= 20)).toBe(true);
  expect(
    wrapped(english, 20, '  ')
      .map((line) => line.trim())
      .join(' '),
  ).toBe(english);
  const chinese = '仅芯片：不含服务器、网络、存储、机房和电力。';
  expect(wrapped(chinese, 20).every((line) => widthOf(line) <= 20)).toBe(true);
  expect(wrapped(chinese, 20).join('')).toBe(chinese);
});
