import { intents } from '../../engine/index.ts';
import type { Words } from '../words.ts';
import { describeQuery, phrasesOf } from './describe-query.ts';
import { examplesOf } from './example-questions.ts';
import type { Spoken } from './spoken.ts';
import { wordBefore, wordSince } from './word-before.ts';
import { wordField } from './word-form.ts';
import { wordNotes } from './word-notes.ts';
import { hasTerms, wordTerms } from './word-terms.ts';
import { writeDate } from './write-date.ts';
import { labelOf, sentenceCase } from './write-name.ts';

/** The words of one language for a surface of its own. */
export function wordsOf(spoken: Spoken): Words {
  let topics: Words['topics'] | undefined;
  return {
    locale: spoken.locale,
    labels: spoken.replies.labels,
    get topics() {
      topics ??= topicsOf(spoken);
      return topics;
    },
    examples: Object.values(spoken.intents).flatMap(({ examples }) => examples.map(({ ask }) => ask)),
    name: (key) => labelOf(key, spoken),
    question: (query) => sentenceCase(describeQuery(query, spoken), spoken),
    said: (query) => sentenceCase(phrasesOf(query, spoken).join(spoken.replies.parts.join), spoken),
    date: (date) => writeDate(date, spoken),
    fields: (adjustables) => adjustables.map((adjustable) => wordField(adjustable, spoken)),
    refusal: (note) => wordNotes([note], spoken)[0] ?? '',
    before: (from, to) => wordBefore(from, to, spoken),
    since: (shown, answer) => wordSince(shown, answer, spoken),
    terms: (answer) => wordTerms(answer, spoken),
    hasTerms: (answer) => hasTerms(answer, spoken),
  };
}

function topicsOf(spoken: Spoken): Words['topics'] {
  const asked = intents.filter(({ id }) => id !== 'help');
  return asked.flatMap(({ id }) =>
    examplesOf(id, spoken)
      .slice(0, 1)
      .map(({ label, query }) => ({
        name: sentenceCase(spoken.replies.intents[id]?.name ?? id, spoken),
        ask: label,
        query,
      })),
  );
}
