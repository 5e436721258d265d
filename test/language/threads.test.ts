import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { intents } from '../../src/engine/index.ts';
import type { Query } from '../../src/engine/query.ts';
import { completeQuery } from '../../src/language/read/intents/complete-query.ts';
import { catalogue, readThread } from './language.ts';

/** What several people's turns come to. */
interface Thread {
  readonly turns: readonly string[];
  readonly outcome?: string;
  /** The slots said; defaults are written in. */
  readonly query?: Query;
  readonly show?: string;
  readonly missing?: readonly string[];
  /** Intents that are offered, among others. */
  readonly choices?: readonly string[];
}

const folder = join(import.meta.dirname, '../../fixtures/threads');
const files = readdirSync(folder).map((file) => ({
  kind: file.slice(0, -'.yml'.length),
  threads: load(readFileSync(join(folder, file), 'utf8'), { schema: CORE_SCHEMA }) as Thread[],
}));

describe.each(files)('$kind', ({ threads }) => {
  test.each(threads)('$turns', ({ turns, outcome = 'understood', query, show, missing, choices = [] }) => {
    const reading = readThread(...turns);
    if (query !== undefined) expect(reading.query).toEqual(complete(query));
    expect(reading).toMatchObject({ outcome, ...(missing && { missing }) });
    if (outcome === 'understood') expect(reading.show).toBe(show);
    expect(reading.choices.map(({ intent }) => intent)).toEqual(expect.arrayContaining([...choices]));
  });
});

function complete(query: Query): Query {
  const intent = intents.find(({ id }) => id === query.intent);
  if (intent === undefined) throw new Error(`no intent is called ${query.intent}`);
  return completeQuery(intent, query, catalogue);
}
