import { type Checkout, type Scaffold, ScaffoldError } from './checkout.ts';
import { FILL_IN, idIn, localesOf, mustBeNew } from './names.ts';

const INDEX = 'src/engine/index.ts';

/** A thing people ask: its formula, its words in every language, its questions, and its place among the others. */
export function intent(args: readonly string[], checkout: Checkout): Scaffold {
  const id = idIn(args, 'intent');
  const variable = id.replace(/[.-](.)/g, (_, letter: string) => letter.toUpperCase());
  if (!/^[a-z]/.test(variable))
    throw new ScaffoldError('An intent is called by a word: it begins with a letter.');
  const engine = mustBeNew(`src/engine/${id}.ts`, checkout);
  const locales = localesOf(checkout);
  const words = locales.map((locale) => mustBeNew(`intents/${locale}/${id}.yml`, checkout));
  const replies = locales.map((locale) => `intents/${locale}/_replies.yml`);
  return {
    files: new Map([
      [engine, formula(id, variable)],
      [INDEX, listed(checkout.read(INDEX) ?? '', id, variable)],
      ...words.map((path) => [path, wordsOf(id)] as const),
      ...replies.map((path) => [path, named(checkout.read(path) ?? '', id)] as const),
    ]),
    next: [
      `Fill in ${engine}: slots, what is required, and the formula; a source of the formula in its comment.`,
      `Fill in ${words.join(', ')}, and the two names in ${replies.join(', ')}.`,
      'Examples of all languages mean the same, in the same order; near misses say whose they are.',
      'Then: npx tsc && npx vitest run test/intents.test.ts test/language test/engine',
      'A test of the formula belongs into test/engine/, real questions into fixtures/questions/.',
    ],
  };
}

function formula(id: string, variable: string): string {
  return `import { conclude } from './conclude.ts';
import { inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';

/** Fill in: what is asked, what the total holds and in which unit, and whose formula it is. */
export const ${variable}: Intent = {
  id: '${id}',
  slots: { accelerator: { takes: 'accelerator' }, count: { takes: 'count', default: 1 } },
  requires: [['accelerator']],
  assumes: [],

  answer(query, world) {
    const inquiry = inquire(query, world);
    return conclude(inquiry, { total: null });
  },
};
`;
}

function wordsOf(id: string): string {
  const example = '  - { ask: , query: { accelerator:  } }\n';
  return `# What people say when they ask about ${id}.
means: ${FILL_IN}: what it answers, in a few words
reply: "{query}: {total}"
cues:
  ${FILL_IN}: words that decide by themselves under strong, words that fit other questions too under weak
  strong: []
examples: ${FILL_IN}: five real questions, each with the slots it says
${example.repeat(5)}not: ${FILL_IN}: near misses, and whose they are
  - { ask: , because:  }
`;
}

/** The list of intents with one more, before help, which comes last. */
function listed(text: string, id: string, variable: string): string {
  const line = `import { ${variable} } from './${id}.ts';`;
  const lines = text.split('\n');
  const imports = lines.filter((one) => one.startsWith('import '));
  const after = imports.findLast((one) => pathIn(one) < pathIn(line)) ?? imports[0] ?? '';
  const at = lines.indexOf(after) + 1;
  return [...lines.slice(0, at), line, ...lines.slice(at)]
    .join('\n')
    .replace('\n  help,\n', `\n  ${variable},\n  help,\n`);
}

function pathIn(line: string): string {
  return /'([^']+)'/.exec(line)?.[1] ?? '';
}

/** Replies with a name for the intent, still empty. */
function named(text: string, id: string): string {
  return text.replace(
    /^intents:\n/m,
    `intents:\n  ${id}: { name: , next:  } ${FILL_IN}: in a word or two; on a button\n`,
  );
}
