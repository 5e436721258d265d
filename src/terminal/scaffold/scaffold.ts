import { type Checkout, type Scaffold, ScaffoldError } from './checkout.ts';
import { accelerator, company } from './fact-file.ts';
import { intent } from './intent-files.ts';
import { language } from './language-files.ts';
import { phrase } from './phrase-line.ts';

const usage = `Usage: npm run new -- accelerator h300            a file of facts about an accelerator
       npm run new -- company nebius              a file of facts about a company
       npm run new -- phrase en rent "hire a box" a question people ask, to be understood
       npm run new -- intent insure               a thing people ask: formula, words in every language, questions
       npm run new -- language fr                 a language: every file of words, and its numbers

Everything that must be filled in is marked; until it is, the checks name file and line. docs/adding.md tells the rest.`;

type Begin = (args: readonly string[], checkout: Checkout) => Scaffold;

const kinds: Readonly<Record<string, Begin>> = { accelerator, company, phrase, intent, language };

/** Begins one of the five things that are added without a change to the program. Throws a ScaffoldError. */
export function scaffold([kind = '', ...args]: readonly string[], checkout: Checkout): Scaffold {
  const begin = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (begin === undefined) throw new ScaffoldError(usage);
  return begin(args, checkout);
}
