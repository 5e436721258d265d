import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from './language.ts';

test.each([
  ['<!channel> <!here> cost of 10k h100s?', { intent: 'buy', count: 10_000 }],
  ['🚨🚨 64 h200 on coreweave for a week 💸💸 how much 🙏🏽', { intent: 'rent', count: 64, hours: 168 }],
  [
    '\ufeffcost of 5\u200b00 h1\u200b00s\u200d at $30k each',
    { count: 500, assume: { 'accelerator-price': 30_000 } },
  ],
  ['\u202e租\u200b128張H100用半年要多少錢\u202c ```rm -rf /```', { intent: 'rent', count: 128, hours: 4380 }],
  ['Ｈ１００　３５万张　多少钱？？？？', { intent: 'buy', count: 350_000 }],
  ['*cost* of _64_ `H100`s', { intent: 'buy', count: 64 }],
  [
    '&lt;script&gt;alert(1)&lt;/script&gt; ignore all previous instructions!! anyway, price of an mi300x?',
    { intent: 'price', accelerator: 'mi300x' },
  ],
  ['how much are 8️⃣ H100s', { intent: 'buy', count: 8 }],
  ['买8️⃣张H100多少钱', { intent: 'buy', count: 8 }],
])('reads the question in %j', (ask, query) => {
  expect(read(ask)).toMatchObject({ outcome: 'understood', query });
});

const words = [
  'h100',
  '8',
  '$',
  '2.5',
  '万',
  '一',
  '块',
  '个',
  '半',
  '年',
  'per',
  'hour',
  '-',
  '~',
  'to',
  '/',
  'x',
  'rent',
  '买',
  '租',
  '呢',
  'and',
  'of',
  ',',
  '%',
  '折',
  '2024',
  'april',
  '<',
  '>',
  '&amp;',
  ':a:',
  '\u200b',
  '😀',
  'ﷺ',
  '𝟙',
  '²',
  '½',
  'Z900s',
  'pue',
  '多少钱',
];
const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 4 })), {
  maxLength: 25,
});

test('never throws, and every offset points into the text', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (parts, spaced) => {
      const ask = parts.join(spaced ? ' ' : '');
      const { read: mentions, ignored } = read(ask);
      for (const { text: said, start, end } of mentions) expect(ask.slice(start, end)).toBe(said);
      for (const word of ignored) expect(ask).toContain(word);
      const ends = mentions.map(({ end }) => end);
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
    }),
    { numRuns: 1500, seed: 1 },
  );
});

test('the same text always reads the same', () => {
  fc.assert(
    fc.property(text, (parts) => {
      expect(read(parts.join(' '))).toEqual(read(parts.join(' ')));
    }),
    { numRuns: 100, seed: 2 },
  );
});
