import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { intents } from '../../src/engine/index.ts';
import { buildForm } from '../../src/slack/adjust/build-form.ts';
import { termsForm } from '../../src/slack/blocks/terms-form.ts';
import { renderReply } from '../../src/slack/render-reply.ts';
import { setDesk } from './desk.ts';

let at: Awaited<ReturnType<typeof setDesk>>;
beforeAll(async () => {
  at = await setDesk();
});
afterAll(() => at.clear());

const root = join(import.meta.dirname, '../..');
const facts = join(root, 'src/facts');

/** What is written the same in every language: units, formats, technical terms. */
const INTERNATIONAL = words(
  `AI BF16 capex FLOP FP4 FP8 FP16 FP32 GB GFLOP GPU GW GWh HBM INT8 IT kB kW kWh kg MB MFU MW MWh PFLOP PUE Q1 Q2 Q3 Q4 TB TCO
  TF32 TFLOP token Token TWh UTC W Wh`,
);

/** The product's own names, and those of Slack, of keys and of filings. */
const OWN = words('aicost Slack /invite Ctrl-D docs/operating.md "Cost this" Form 10-Q 10-K 20-F 6-K');

/** What nobody should understand, and what asks back or is more than examples ask. */
const REFUSED = {
  zh: [
    '你好',
    '今天天气怎么样',
    '买H100',
    '8张',
    'H100和B200',
    '0张H100多少钱',
    '谢谢',
    '买100张H999',
    `${'a'.repeat(1001)}多少钱`,
  ],
  en: [
    'hello',
    'what is the weather',
    'buy',
    '8 of them',
    'cost of 0 H100s',
    'thanks',
    'buy 100 H999',
    'a'.repeat(1001),
  ],
};

function examplesOf(locale: 'en' | 'zh'): string[] {
  const folder = join(root, 'intents', locale);
  const files = readdirSync(folder).filter((file) => !file.startsWith('_'));
  const asks = files.flatMap((file) => {
    const { examples, not } = load(readFileSync(join(folder, file), 'utf8')) as Record<
      string,
      { ask: string }[]
    >;
    return [...(examples ?? []), ...(not ?? [])].map(({ ask }) => ask);
  });
  return [...asks, ...REFUSED[locale]];
}

/** Publishers, titles and addresses as the facts have them. */
function quotedIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) =>
      stringsUnder(load(readFileSync(join(folder, file), 'utf8')), ['publisher', 'title', 'url']),
    );
}

/** Every text in a structure, or those under some of its keys. */
function stringsUnder(value: unknown, keys?: readonly string[]): string[] {
  if (typeof value === 'string') return keys === undefined ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (keys?.includes(key) && typeof part === 'string') return [part];
    return HIDDEN.has(key) ? [] : stringsUnder(part, keys);
  });
}

/** Parts of blocks that nobody reads. */
const HIDDEN = new Set([
  'action_id',
  'block_id',
  'callback_id',
  'private_metadata',
  'style',
  'type',
  'url',
  'value',
]);

/** All that is shown to somebody who asks: the reply, what is asked in doubt, the form of its assumptions, its terms. */
async function shownTo(ask: string, locale: string): Promise<string[]> {
  const { desk } = at;
  const { message, inDoubt, reply } = await renderReply(desk, desk.ask(ask, { locale }), {
    audience: { to: 'thread', asker: 'U1' },
  });
  if (reply?.answer === undefined) return stringsUnder([message, inDoubt]);
  const words = desk.words(locale);
  const place = { channel: 'C1', ts: '1.1', isEphemeral: false };
  const { query } = reply.answer;
  const isAdjustable = JSON.stringify(message.blocks).includes('"action_id":"adjust"');
  const form =
    isAdjustable &&
    (await buildForm(desk, { query, locale, place, urlKey: '', opened: 0, isReset: false }, 'U1', 0));
  return stringsUnder([message, inDoubt, form, termsForm(words.terms(reply.answer), words)]);
}

function words(text: string): string[] {
  return text.match(/[A-Za-z][A-Za-z0-9]*/g) ?? [];
}

/** Names of everything that is known, in every language. */
function namesKnown(): string[] {
  const { catalogue } = at.desk;
  return KINDS.flatMap((kind) => catalogue.things(kind)).flatMap(
    ({ id, name, aliases, traits: { seller } }) =>
      [id, ...Object.values(name), ...aliases, seller].filter((one) => typeof one === 'string'),
  );
}

const KINDS = [
  'accelerator',
  'company',
  'currency',
  'group',
  'instance',
  'licence',
  'model',
  'party',
  'pay',
  'provider',
  'series',
  'site',
  'trend',
] as const;

/** A text without what it quotes, addresses and places to be filled in. */
function bare(text: string, quoted: readonly string[]): string {
  let rest = text.replace(/https?:\/\/[^\s|>)]+|\{\w+\}/g, ' ');
  for (const one of quoted) if (rest.includes(one)) rest = rest.replaceAll(one, ' ');
  return rest;
}

/** What is in the wrong language in everything that a language's examples are answered with, once each, with where. */
async function strayIn(locale: 'en' | 'zh', wordsOf: (text: string) => string[]): Promise<string[]> {
  const quoted = quotedIn(facts).flatMap((text) => [text, escaped(text)]);
  const longestFirst = [...new Set(quoted)].sort((a, b) => b.length - a.length);
  const known = new Set([...INTERNATIONAL, ...OWN, ...namesKnown().flatMap(wordsOf)]);
  const found = new Map<string, string>();
  const look = (texts: readonly string[], ask: string) => {
    const asked = new Set(wordsOf(ask));
    for (const text of texts)
      for (const word of wordsOf(bare(text, longestFirst)))
        if (!known.has(word) && !asked.has(word) && !found.has(word)) found.set(word, `${word} in ${text}`);
  };
  for (const ask of examplesOf(locale)) look(await shownTo(ask, locale), ask);
  const { labels, name } = at.desk.words(locale);
  look(
    Object.values(labels)
      .filter((label) => !LANGUAGES.includes(label))
      .map(String),
    '',
  );
  look(
    intents.map(({ id }) => name(id)),
    '',
  );
  return [...found.values()];
}

/** What languages call themselves. */
const LANGUAGES = ['English', '中文'];

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

test('a Chinese reply has no English word but names, quotations and what is written the same everywhere', async () => {
  expect(await strayIn('zh', words)).toEqual([]);
}, 120_000);

test('an English reply has no Chinese character but in names and quotations', async () => {
  expect(await strayIn('en', (text) => text.match(/\p{Script=Han}+/gu) ?? [])).toEqual([]);
}, 120_000);
