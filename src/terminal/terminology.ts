import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { intentsFolder } from '../language/load.ts';
import type { Locale } from '../language/reading.ts';

interface Named {
  readonly intents: Readonly<Record<string, { readonly name: string; readonly next: string }>>;
  readonly names: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
}

/** `docs/terminology.md`: what answers call things, all languages side by side, from the words files themselves. */
export function terminology(locales: readonly Locale[]): string {
  const replies = locales.map((locale) => namedIn(locale));
  const [first] = replies;
  const head = [`| key | ${locales.join(' | ')} |`, `|---${'|---'.repeat(locales.length)}|`];
  const table = (keys: readonly string[], word: (named: Named, key: string) => string | undefined) => [
    ...head,
    ...keys.map((key) => `| \`${key}\` | ${replies.map((named) => cell(word(named, key))).join(' | ')} |`),
  ];
  return [
    '# Terminology',
    '',
    'What answers call things, in every language. Written from `intents/xx/_replies.yml` by `npm run documents`; a word is',
    'changed there, for all answers at once. What people may call the same things stands in the other files of `intents/`.',
    '',
    '## What is asked',
    '',
    ...table(Object.keys(first?.intents ?? {}), ({ intents }, key) => intents[key]?.name),
    '',
    '## Slots, their values, assumptions and figures',
    '',
    ...table(Object.keys(first?.names ?? {}), ({ names }, key) => names[key]),
    '',
    '## Parts of a reply',
    '',
    ...table(Object.keys(first?.labels ?? {}), ({ labels }, key) => labels[key]),
    '',
  ].join('\n');
}

function namedIn(locale: Locale): Named {
  return load(readFileSync(join(intentsFolder, locale, '_replies.yml'), 'utf8'), {
    schema: CORE_SCHEMA,
  }) as Named;
}

/** A word in a table; one a language lacks stands out. */
function cell(word: string | undefined): string {
  return (word ?? '**missing**').replaceAll('|', '\\|').replaceAll('\n', ' ');
}
