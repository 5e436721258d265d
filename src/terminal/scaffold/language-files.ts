import { type Checkout, type Scaffold, ScaffoldError } from './checkout.ts';
import { FILL_IN, localesOf, mustBeNew } from './names.ts';

/** The language whose files are copied: every one of them is complete. */
const MODEL = 'en';

/** A language: all files of words, still in English, and its numbers. */
export function language([locale = '']: readonly string[], checkout: Checkout): Scaffold {
  if (!/^[a-z]{2,3}$/.test(locale))
    throw new ScaffoldError('Which language? Its code in two or three letters: npm run new -- language fr');
  if (localesOf(checkout).includes(locale)) throw new ScaffoldError(`intents/${locale}/ is there already.`);
  const numerals = mustBeNew(`src/language/read/numerals-${locale}.ts`, checkout);
  const words = checkout
    .list(`intents/${MODEL}`)
    .map((file): [string, string] => [
      `intents/${locale}/${file}`,
      `${FILL_IN}: all that follows is English still; say it in this language, and take this line out\n${checkout.read(`intents/${MODEL}/${file}`)}`,
    ]);
  return {
    files: new Map([[numerals, numbers()], ...words]),
    next: [
      `Fill in the files of intents/${locale}/: keys, ids and numbers stay, words change, each list may be longer or shorter.`,
      'Its `script` in _words.yml is the Unicode name: Latin, Han, Cyrillic.',
      `Fill in ${numerals}: numbers in words. Digits are read without it.`,
      'Then: npx tsc && npx vitest run test/intents.test.ts test/language',
      `npm run -s ask -- --locale ${locale} "…"`,
    ],
  };
}

function numbers(): string {
  return `import type { Numerals } from './numbers/numeral.ts';

/** Fill in: numbers in the words of this language. Digits with any grouping are read without it. */
export const numerals: Numerals = {
  starts: new Set(),
  clockStarts: new Set(),
  words: [],
  read: () => undefined,
  scale: () => undefined,
  clock: () => undefined,
};
`;
}
