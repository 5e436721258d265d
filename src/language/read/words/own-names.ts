import { assumptionKinds } from '../../../engine/assumptions.ts';
import type { WordsFile } from './check-words.ts';
import type { Words } from './words-schema.ts';

/** What a language calls assumptions, with what its own replies call them: who copies an answer's words is understood. */
export function withOwnNames(words: Words, replies: WordsFile | undefined): Words {
  const names = namesOf(replies);
  const assumptions: Record<string, readonly string[]> = { ...words.assumptions };
  for (const name of Object.keys(assumptionKinds)) {
    const own = names[name];
    if (typeof own === 'string') assumptions[name] = [...(assumptions[name] ?? []), own];
  }
  return { ...words, assumptions: assumptions as Words['assumptions'] };
}

function namesOf(replies: WordsFile | undefined): Readonly<Record<string, unknown>> {
  const { names = {} } = (replies?.data ?? {}) as { readonly names?: Readonly<Record<string, unknown>> };
  return names;
}
