import { expect, test } from 'vitest';
import { normalise } from '../../../../src/language/read/text/normalise.ts';

const forms = new Map([
  ['張'.codePointAt(0) as number, '张'],
  ['錢'.codePointAt(0) as number, '钱'],
]);
const textOf = (original: string) => normalise(original, forms).text.trim();

test.each([
  ['Ｈ１００　３５万張', 'h100 35万张'],
  ['COST  of\n\th100', 'cost of h100'],
  ['h1\u200b00', 'h100'],
  ['\u202e租\u202c128', '租128'],
  ['what’s an H100’s price', 'whats an h100s price'],
  ['2–3 months', '2-3 months'],
  ['🚨 64 h100 🙏🏽', '64 h100'],
  ['1️⃣ h100', 'h100'],
  ['<@U1> 1️⃣ h100\n 2️⃣ h200', 'h100 h200'],
  ['how much are 8️⃣ h100s', 'how much are 8 h100s'],
  ['8️⃣ h100s', '8 h100s'],
  ['1️⃣6️⃣ h100s', '16 h100s'],
])('writes %j as %j', (original, text) => {
  expect(textOf(original)).toBe(text);
});

test('removes what Slack adds: mentions, channels, commands, links, emoji', () => {
  expect(textOf('<@U123> price <#C1|infra> of <!channel> h100')).toBe('price of h100');
  expect(textOf('<https://a.b/h200> h100 :rocket::wave::skin-tone-2:')).toBe('h100');
  expect(textOf('<https://a.b|the H200 page>')).toBe('the h200 page');
  expect(textOf('a &lt;b&gt; &amp; c')).toBe('a <b> & c');
});

test('takes bold text as plain, and struck text as taken back', () => {
  expect(textOf('*200* H100, **each** at ~30k~ $26k')).toBe('200 h100, each at $26k');
  expect(textOf('```\n```  *200* 張 ~~共~~ 一共')).toBe('200 张 一共');
  expect(textOf('~~H100多少钱~~')).toBe('h100多少钱');
});

test('leaves signs that open nothing: products, ranges, "about"', () => {
  for (const text of [
    '8*h100*3',
    '3 * 8 h100 * 2',
    '~200 h100 for ~3 months',
    '~$2m/~$3m',
    '~2m-~3m',
    '~¥2万~¥3万',
    '20万~30万~',
    '100张*3万',
  ])
    expect(textOf(text)).toBe(text);
});

test('leaves an ordinary "<" and a clock alone', () => {
  expect(textOf('x < 5')).toBe('x < 5');
  expect(textOf('at 09:12:00')).toBe('at 09:12:00');
});

test('keeps powers and fractions apart from their digits', () => {
  expect(textOf('10²⁵')).toBe('10²⁵');
  expect(textOf('2½')).toBe('2½');
});

test('knows where each character came from', () => {
  const original = '<@U1> cost of 5\u200b00 Ｈ１００s &amp; 張';
  const { text, starts, ends } = normalise(original, forms);
  const from = (part: string) => {
    const at = text.indexOf(part);
    return original.slice(starts[at], ends[at + part.length - 1]);
  };
  expect(from('500')).toBe('5\u200b00');
  expect(from('h100s')).toBe('Ｈ１００s');
  expect(from('&')).toBe('&amp;');
  expect(from('张')).toBe('張');
});

test('counts code points without mentions and links', () => {
  expect(normalise('<@U123456> 🚨ab', forms).length).toBe(4);
});
