import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ask, type Trip } from '../../../src/ask.ts';
import { loadCatalogue } from '../../../src/catalogue/load.ts';
import { checkQuery } from '../../../src/engine/check-query.ts';
import { answerQuery, intents } from '../../../src/engine/index.ts';
import { loadLanguage } from '../../../src/language/load.ts';
import { plainText } from '../../../src/language/speak/plain-text.ts';
import type { Wording } from '../../../src/language/wording.ts';
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
const unwordedIn = (locale: string): string =>
  (parse(readFileSync(`intents/${locale}/_replies.yml`, 'utf8')) as { notes: { unworded: string } }).notes
    .unworded;

interface Answered {
  readonly locale: string;
  readonly question: string;
  readonly wording: Wording;
}

const answered: Answered[] = [];
beforeAll(async () => {
  for (const { locale, question } of questions) {
    const { wording } = await ask(question, { now, locale }, trip);
    answered.push({ locale, question, wording });
  }
});

/** Holds that nothing is wrong with any answer, and else says what is wrong with which. */
function holdForAll(wrong: (answer: Answered) => readonly unknown[]): void {
  const found = answered.map((answer) => ({ question: answer.question, wrong: wrong(answer) }));
  expect(found.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
}

describe('every question of the words', () => {
  it('is answered in words, with nothing of the program in them', () => {
    holdForAll(({ wording }) => {
      const spoken = plainText({ ...wording, sources: [], next: [] }).replaceAll(/[“"][^”"]*[”"]/g, '');
      const labels = [...wording.figures, ...wording.assumptions].map(({ label }) => label);
      const keys = [...labels, ...(wording.table?.columns ?? [])].filter((label) => key.test(label));
      return [...(leaks.exec(spoken) ?? []), ...keys];
    });
  });

  it('has a sentence for each of its notes', () => {
    const unworded = new Map(language.locales.map((locale) => [locale, unwordedIn(locale)]));
    holdForAll(({ wording, locale }) => wording.caveats.filter((caveat) => caveat === unworded.get(locale)));
  });

  it('has a name in every cell of its table, never an id', () => {
    holdForAll(({ wording }) => wording.table?.rows.flat().filter(isRawId) ?? []);
  });

  it('fits into a Slack message', () => {
    holdForAll(({ wording }) => violations(replyBlocks(wording, { tools: { share: 'reference' } })));
  });

  it('offers only questions that can be asked, under labels of their own', () => {
    const known = intents.map(({ id }) => id);
    holdForAll(({ wording, locale }) => {
      const labels = wording.next.map(({ label }) => label);
      const twice = labels.filter((label, index) => labels.indexOf(label) < index);
      const silent = wording.next.filter(
        ({ query }) =>
          known.includes(query.intent) && language.speak(answerQuery(query, world), locale).headline === '',
      );
      return [...twice, ...silent];
    });
  });
});

it('there are questions in both languages', () => {
  for (const locale of language.locales) {
    expect(questions.filter((question) => question.locale === locale).length).toBeGreaterThan(20);
  }
});
