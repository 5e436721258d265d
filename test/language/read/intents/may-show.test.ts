import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { loadVocabulary } from '../../../../src/language/load.ts';
import type { Item } from '../../../../src/language/read/amounts/item.ts';
import { lex } from '../../../../src/language/read/amounts/lex.ts';
import { hear } from '../../../../src/language/read/claims/hear.ts';
import { fillIntent } from '../../../../src/language/read/intents/fill-intent.ts';
import { kindsOf } from '../../../../src/language/read/intents/may-fill.ts';
import { isTold, tellingOf } from '../../../../src/language/read/intents/may-show.ts';
import { prospectsOf } from '../../../../src/language/read/intents/prospects.ts';
import { itemsIn } from '../../../../src/language/read/items-in.ts';
import { normalise } from '../../../../src/language/read/text/normalise.ts';
import { catalogue, NOW } from '../../language.ts';

const vocabulary = loadVocabulary(catalogue);
const questions = join(import.meta.dirname, '../../../../fixtures/questions');

test('an intent that is ruled out by what is said has no sign in it', () => {
  const asked = readdirSync(questions).flatMap(
    (file) => load(readFileSync(join(questions, file), 'utf8'), { schema: CORE_SCHEMA }) as { ask: string }[],
  );
  const shown: string[] = [];
  for (const { ask } of asked) {
    const normalised = normalise(ask, vocabulary.forms);
    const items = itemsIn(normalised.text, lex(normalised, vocabulary, false), catalogue, NOW);
    const textOf = ({ start, end }: Item) => normalised.text.slice(start, end);
    const said = hear(items, { vocabulary, textOf, currency: 'USD', now: NOW });
    const telling = tellingOf(said.claims);
    for (const { intent, signs, isLikely } of prospectsOf(kindsOf(said.claims), vocabulary.cues)) {
      // two parties together are a sign of a deal once a word speaks for one: alone they may be anything
      if (intent.id === 'deal') continue;
      if (isLikely || said.votes.worded.has(intent.id) || isTold(intent, signs, telling)) continue;
      const filled = fillIntent(intent, said);
      if (filled.signs + filled.implied > 0) shown.push(`${intent.id}: ${ask}`);
    }
  }
  expect(shown).toEqual([]);
});
