import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { Query } from '../../src/engine/query.ts';
import { read } from './language.ts';

const fixture = <T>(name: string) =>
  load(readFileSync(join(import.meta.dirname, '../../fixtures', name), 'utf8'), {
    schema: CORE_SCHEMA,
  }) as T[];

const notAnswered = fixture<{ readonly ask: string; readonly outcome: string }>('not-answered.yml');
const misses = fixture<{ readonly ask: string; readonly query: Query }>('known-misses.yml');

test.each(notAnswered)('"$ask" is not answered as it stands', ({ ask, outcome }) => {
  expect(read(ask).outcome).toBe(outcome);
});

test.each(misses)('"$ask" is still missed', ({ ask, query }) => {
  expect(read(ask).query).not.toEqual(query);
});
