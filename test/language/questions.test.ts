import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { intents } from '../../src/engine/index.ts';
import { completeQuery } from '../../src/language/read/intents/complete-query.ts';
import { catalogue, read } from './language.ts';

/** One question as somebody typed it. */
interface Question {
  readonly ask: string;
  /** Slots said; defaults are written in. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly ignored?: readonly string[];
}

const folder = join(import.meta.dirname, '../../fixtures/questions');
const files = readdirSync(folder).map((file) => ({
  id: file.slice(0, -'.yml'.length),
  questions: load(readFileSync(join(folder, file), 'utf8'), { schema: CORE_SCHEMA }) as Question[],
}));

describe.each(files)('$id', ({ id, questions }) => {
  const intent = intents.find((one) => one.id === id);
  test.each(questions)('$ask', ({ ask, query, ignored = [] }) => {
    if (intent === undefined) throw new Error(`${id}.yml is named after no intent`);
    expect(read(ask).query).toEqual(completeQuery(intent, { intent: id, ...query }, catalogue));
    expect(read(ask)).toMatchObject({ outcome: 'understood', ignored });
  });
});
