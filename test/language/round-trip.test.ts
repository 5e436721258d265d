import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { type Query, without } from '../../src/engine/query.ts';
import { intentsFolder } from '../../src/language/load.ts';
import { describeQuery } from '../../src/language/speak/describe-query.ts';
import { checkReplies } from '../../src/language/speak/replies.ts';
import type { Spoken } from '../../src/language/speak/spoken.ts';
import { checkTerms } from '../../src/language/speak/terms.ts';
import { catalogue, read } from './language.ts';

const folder = join(import.meta.dirname, '../../fixtures/questions');
const parse = <T>(path: string) => load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA }) as T;

function spokenIn(locale: string): Spoken {
  const file = (name: string) => {
    const path = join(intentsFolder, locale, `${name}.yml`);
    return { file: path, text: readFileSync(path, 'utf8'), data: parse(path) };
  };
  const [replies, terms] = [checkReplies(file('_replies')), checkTerms(file('_terms'))];
  return { locale, replies, terms, intents: {}, catalogue };
}

/** Every query the fixtures mean, once; which figure is wanted first is not part of what is described. */
const queries = new Map(
  readdirSync(folder).flatMap((file) =>
    parse<{ readonly ask: string }[]>(join(folder, file)).flatMap(({ ask }) => {
      const { outcome, query } = read(ask);
      if (outcome !== 'understood' || query === undefined || query.asks !== undefined) return [];
      return [[JSON.stringify(query), query] as const];
    }),
  ),
);

/** What words cannot say over again yet: a zone by its name, a topic or a term, the size of one prompt, a life beside a time, the cents of a converted price. */
const isUnsaid = ({ intent, schedule, topic, meaning, tokensPerRequest, tokens, assume }: Query) =>
  schedule !== undefined ||
  topic !== undefined ||
  meaning !== undefined ||
  tokensPerRequest !== undefined ||
  (typeof tokens === 'number' && !Number.isInteger(tokens)) ||
  (intent === 'buy-or-rent' && assume?.lifetime !== undefined) ||
  Object.values(assume ?? {}).some(
    (value) => typeof value === 'number' && value >= 1000 && !Number.isInteger(value),
  );

/** A query with its numbers as exact as words give them. */
function written(query: Query | undefined): string {
  const digits = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(5)) : value;
  return query === undefined ? '' : JSON.stringify(without(query, 'asks'), digits);
}

test.each(readdirSync(intentsFolder))('a query rendered to words reads back as itself, in %s', (locale) => {
  const spoken = spokenIn(locale);
  const others = [...queries.values()].flatMap((query) => {
    if (isUnsaid(query)) return [];
    const text = describeQuery(query, spoken);
    const back = read(text, { locale });
    const isSame = written(back.query) === written(query) && back.outcome === 'understood';
    return isSame ? [] : [{ text, query, back: back.query && without(back.query, 'intent') }];
  });
  expect(queries.size).toBeGreaterThan(500);
  expect(others).toEqual([]);
});
