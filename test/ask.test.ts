import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { subjectOf } from '../src/ask.ts';
import { assemble } from '../src/assemble.ts';
import { intentsFolder } from '../src/language/load.ts';

const product = assemble();
const now = '2026-11-24';

it('goes on about the same after a question for help', async () => {
  const first = await product.ask('cost of 64 H100s', { now });
  const previous = subjectOf(first);
  const help = await product.ask('help', { now, previous });
  expect(help.outcome).toBe('answered');
  const then = await product.ask('and B200?', { now, previous: subjectOf(help) ?? previous });
  expect(then.reading.query).toMatchObject({ intent: 'buy', accelerator: 'b200', count: 64 });
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
