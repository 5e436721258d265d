import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { Query } from '../../src/engine/query.ts';
import { read } from './language.ts';

/** A question with an amount or a time in it, and what it must come to in base units; other slots are not looked at. */
interface Written {
  readonly ask: string;
  readonly query: Query;
}

const file = join(import.meta.dirname, '../../fixtures/amounts.yml');
const written = load(readFileSync(file, 'utf8'), { schema: CORE_SCHEMA }) as Written[];

test.each(written)('$ask', ({ ask, query }) => {
  const reading = read(ask);
  expect(reading.query).toMatchObject(query);
  expect(reading.outcome).toBe('understood');
});
