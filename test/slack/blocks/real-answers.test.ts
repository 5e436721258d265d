import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ask, type Trip } from '../../../src/ask.ts';
import { loadCatalogue } from '../../../src/catalogue/load.ts';
import { checkQuery } from '../../../src/engine/check-query.ts';
import { answerQuery, intents } from '../../../src/engine/index.ts';
import { loadLanguage } from '../../../src/language/load.ts';
import { plainText } from '../../../src/language/speak/plain-text.ts';
import { violations } from '../../../src/slack/blocks/check-limits.ts';
import { replyBlocks } from '../../../src/slack/blocks/reply-blocks.ts';

const catalogue = loadCatalogue();
const language = loadLanguage(catalogue);
const now = '2026-11-24';
const world = { catalogue, now };
const trip: Trip = {
  language,
  day: now,
  check: (query) => checkQuery(query, world),
  answer: async (query) => answerQuery(query, world),
};

interface IntentFile {
  readonly examples: readonly { readonly ask: string }[];
  readonly not: readonly { readonly ask: string }[];
}

/** Every question of `intents/`, those an intent must not answer included. */
const questions = language.locales.flatMap((locale) =>
  readdirSync(`intents/${locale}`)
    .filter((file) => !file.startsWith('_'))
    .flatMap((file) => {
      const { examples, not } = parse(readFileSync(`intents/${locale}/${file}`, 'utf8')) as IntentFile;
      return [...examples, ...not].map((question) => ({ locale, question: question.ask }));
    }),
);

/** What must never reach a reader: placeholders not filled in, numbers that are none. */
const leaks = /\{\w+\}|undefined|\[object|NaN|Infinity/;
/** A name begins with a capital or in another script: what begins like this is a key without a name. */
const key = /^[a-z]/;

/** The id of a thing or a key; a thing may be called by its id ("gpt-oss-20b"), a word without a hyphen may be a name. */
const isRawId = (cell: string): boolean =>
  /^[a-z][a-z0-9.]*(-[a-z0-9.]+)+$/.test(cell) && catalogue.thing(cell)?.name.en !== cell;

/** The sentence for a note that has none of its own. */
const unworded = (locale: string): string =>
  (parse(readFileSync(`intents/${locale}/_replies.yml`, 'utf8')) as { notes: { unworded: string } }).notes
    .unworded;

describe.each(questions)('$locale: $question', ({ locale, question }) => {
  it('is answered in words, with nothing of the program in them', async () => {
    const { wording } = await ask(question, { now, locale }, trip);
    const spoken = plainText({ ...wording, sources: [], next: [] }).replaceAll(/[“"][^”"]*[”"]/g, '');
    expect(leaks.exec(spoken)?.[0]).toBeUndefined();
    expect(wording.caveats).not.toContain(unworded(locale));
    const labels = [...wording.figures, ...wording.assumptions].map(({ label }) => label);
    expect([...labels, ...(wording.table?.columns ?? [])].filter((label) => key.test(label))).toEqual([]);
  });

  it('has a name in every cell of its table, never an id', async () => {
    const { wording } = await ask(question, { now, locale }, trip);
    expect(wording.table?.rows.flat().filter(isRawId) ?? []).toEqual([]);
  });

  it('fits into a Slack message', async () => {
    const { wording } = await ask(question, { now, locale }, trip);
    expect(violations(replyBlocks(wording, { tools: { share: 'reference' } }))).toEqual([]);
  });

  it('offers only questions that can be asked, under labels of their own', async () => {
    const { wording } = await ask(question, { now, locale }, trip);
    const labels = wording.next.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    const known = intents.map(({ id }) => id);
    for (const { query } of wording.next.filter(({ query }) => known.includes(query.intent))) {
      expect(language.speak(answerQuery(query, world), locale).headline).not.toBe('');
    }
  });
});

it('there are questions in both languages', () => {
  for (const locale of language.locales) {
    expect(questions.filter((question) => question.locale === locale).length).toBeGreaterThan(20);
  }
});
