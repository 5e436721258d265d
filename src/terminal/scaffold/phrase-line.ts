import { type Checkout, type Scaffold, ScaffoldError } from './checkout.ts';
import { FILL_IN, localesOf } from './names.ts';

/** A question people ask, in the list of questions that must be understood; what it means is to be filled in. */
export function phrase([locale, intent, ...words]: readonly string[], checkout: Checkout): Scaffold {
  const ask = words.join(' ').trim();
  const locales = localesOf(checkout);
  if (locale === undefined || !locales.includes(locale))
    throw new ScaffoldError(`In which language? There is ${locales.join(', ')}.`);
  const path = `intents/${locale}/${intent}.yml`;
  if (intent === undefined || intent.startsWith('_') || checkout.read(path) === undefined)
    throw new ScaffoldError(`${path} is not there: npm run new -- intent begins another thing to ask.`);
  if (ask === '') throw new ScaffoldError('What do people ask? Put the whole question in quotes.');
  const questions = `fixtures/questions/${intent}.yml`;
  const before = checkout.read(questions) ?? '# Questions as people type them, and the query each means.\n';
  const quoted = `'${ask.replaceAll("'", "''")}'`;
  if (before.includes(quoted)) throw new ScaffoldError(`${questions} holds that question already.`);
  return {
    files: new Map([[questions, `${before}- { ask: ${quoted}, query: } ${FILL_IN}: the slots it says\n`]]),
    next: [
      `Fill in the last line of ${questions}: the slots the question says, and take the mark out.`,
      `npm run -s ask -- '${ask.replaceAll("'", "'\\''")}' shows how it is read today.`,
      `Teach the words: cues and words of slots in ${path}; units, marks and fillers in intents/${locale}/_words.yml;`,
      `  what is said of the question before in intents/${locale}/_threads.yml.`,
      'Then: npx vitest run test/language test/intents.test.ts',
    ],
  };
}
