import { expect, test } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import { widthOf } from '../../src/terminal/columns.ts';
import { page } from '../../src/terminal/page.ts';

const product = assemble();
const now = '2026-11-24';
const shown = async (question: string, styled = false) =>
  page((await product.ask(question, { now })).wording, { width: 80, styled, numbered: true });

test('a table stands in columns, and no line but an address is wider than the terminal', async () => {
  const text = await shown('rent 8 H100s for a month, by provider');
  const lines = text.split('\n').filter((line) => !line.includes('https://'));
  expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
});

test('without styles there is no control character, and the addresses of sources are readable', async () => {
  const text = await shown('35万枚H100要多少钱?');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  expect(text).toMatch(/来源[\s\S]*https:\/\//);
});

test('with styles the headline is bold and the sources are links', async () => {
  const text = await shown('cost of 8 H100s?', true);
  expect(text.startsWith('\u001b[1mBuying')).toBe(true);
  expect(text).toContain('\u001b]8;;https://');
});

test('a chart is drawn in bars as long as its numbers, with what it shows in words', async () => {
  const lines = (await shown('buy or rent 512 H100s for two years?')).split('\n');
  const rented = lines.filter((line) => /months?\s+Cost of renting/.test(line));
  const lengths = rented.map((line) => line.split('█').length);
  expect(rented.length).toBeGreaterThan(4);
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
  expect(
    lines.some((line) => /^At (2 years|24 months): /.test(line) && /Cost of renting: \$/.test(line)),
  ).toBe(true);
});
