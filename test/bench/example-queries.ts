import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { Query } from '../../src/engine/query.ts';
import type { Language } from '../../src/language/language.ts';
import { intentsFolder } from '../../src/language/load.ts';

/** What the examples in `intents/` mean, all languages. */
export function exampleQueries(language: Language, now: string): Query[] {
  const asked = language.locales.flatMap((locale) =>
    readdirSync(join(intentsFolder, locale))
      .filter((file) => !file.startsWith('_'))
      .flatMap((file) => {
        const { examples } = load(readFileSync(join(intentsFolder, locale, file), 'utf8'), {
          schema: CORE_SCHEMA,
        }) as {
          readonly examples: readonly { readonly ask: string }[];
        };
        return examples.map(({ ask }) => ask);
      }),
  );
  return asked.flatMap((ask) => {
    const { outcome, query } = language.read(ask, { now });
    return outcome === 'understood' && query !== undefined ? [query] : [];
  });
}
