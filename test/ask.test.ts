import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { subjectAfter } from '../src/ask.ts';
import { assemble } from '../src/assemble.ts';
import { intentsFolder } from '../src/language/load.ts';

const product = assemble();
const now = '2026-11-24';

it('goes on about the same after a question for help', async () => {
  const first = await product.ask('cost of 64 H100s', { now });
  const subject = subjectAfter(first, {});
  const help = await product.ask('help', { now, ...subject });
  expect(help.outcome).toBe('answered');
  const then = await product.ask('and B200?', { now, ...subjectAfter(help, subject) });
  expect(then.reading.query).toMatchObject({ intent: 'buy', accelerator: 'b200', count: 64 });
});

describe('the money an asker is used to', () => {
  const usual = { currency: { value: 'EUR', by: 'own-settings' } } as const;
  const caveatsOf = async (text: string) => (await product.ask(text, { now, usual })).wording.caveats;

  it('stands beside the dollars of an answer that is money, in its query, and says where it is from', async () => {
    const { answer, reading } = await product.ask('cost of 64 H100s', { now, usual });
    expect(answer?.query.currency).toBe('EUR');
    expect(reading.query).toEqual(answer?.query);
    expect(answer?.figures.converted?.unit).toBe('EUR');
    expect(await caveatsOf('cost of 64 H100s')).toContain('Currency: euro, from your settings.');
    expect((await product.ask('64张H100要多少钱', { now, usual })).wording.caveats).toContain(
      '货币：欧元（来自您的设置）。',
    );
  });

  it.each(['how many H100s does $1B buy?', 'H100 memory', 'cost of 64 H100s in dollars'])(
    'leaves alone what is no money or names its own: %s',
    async (text) => {
      const { answer } = await product.ask(text, { now, usual });
      expect(answer?.query).toEqual((await product.ask(text, { now })).answer?.query);
      expect((await caveatsOf(text)).join()).not.toContain('your settings');
    },
  );

  it('is part of what a reply kept at hand is known by', async () => {
    const plain = await product.ask('cost of 72 H100s', { now });
    expect((await product.ask('cost of 72 H100s', { now, usual })).answer?.query.currency).toBe('EUR');
    expect(plain.answer?.query.currency).toBeUndefined();
  });
});

describe.each(['en', 'zh'])('what help shows in %s', (locale) => {
  it.each(['buy', 'rent', 'buy-or-rent', 'price', 'spec'])('can be answered: %s', async (intent) => {
    const file = readFileSync(join(intentsFolder, locale, `${intent}.yml`), 'utf8');
    const { examples } = load(file, { schema: CORE_SCHEMA }) as { examples: { ask: string }[] };
    const replies = await Promise.all(examples.map(({ ask }) => product.ask(ask, { now })));
    const unanswered = replies.filter(({ answer }) => answer === undefined || answer.total === null);
    expect(unanswered.map(({ reading }) => reading.ask)).toEqual([]);
  });
});
