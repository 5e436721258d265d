import { intents } from '../../engine/index.ts';
import type { Query } from '../../engine/query.ts';
import { inOrder, missingSlots } from '../read/intents/complete-query.ts';
import type { Reading } from '../reading.ts';
import type { Wording } from '../wording.ts';
import { describeQuery } from './describe-query.ts';
import { emptyWording } from './empty-wording.ts';
import { completed, exampleQuestions, examplesOf } from './example-questions.ts';
import { fill } from './fill.ts';
import { labelChoices, labelValues } from './label-queries.ts';
import type { Spoken } from './spoken.ts';
import { ignoredWords, wordNotes } from './word-notes.ts';

const SUGGESTIONS = 4;
const EXAMPLES = 3;

/** A question back, or why nothing was understood, with ways to go on. */
export function wordAskBack(reading: Reading, spoken: Spoken): Wording {
  switch (reading.outcome) {
    case 'choices':
      return wordChoices(reading, spoken);
    case 'missing':
      return wordMissing(reading, spoken);
    default:
      return wordNotUnderstood(reading, spoken);
  }
}

function wordChoices(reading: Reading, spoken: Spoken): Wording {
  const { parts, labels } = spoken.replies;
  const [reason, ...notes] = wordNotes(reading.notes, spoken);
  return {
    ...emptyWording(spoken),
    headline: [reason, reading.choices.length === 1 ? parts.choice : parts.choices]
      .filter(Boolean)
      .join(parts.sentence),
    caveats: notes,
    ignored: ignoredWords(reading, spoken),
    next: labelChoices(reading.choices, spoken),
    nextTitle: labels.choices,
  };
}

function wordMissing(reading: Reading, spoken: Spoken): Wording {
  const { parts, questions, labels } = spoken.replies;
  const [slot = ''] = reading.missing;
  const { query } = reading;
  return {
    ...emptyWording(spoken),
    headline: questions[slot] ?? parts.notUnderstood,
    reading: query === undefined ? '' : fill(parts.reading, { parts: describeQuery(query, spoken) }),
    caveats: wordNotes(reading.notes, spoken),
    ignored: ignoredWords(reading, spoken),
    next: query === undefined ? [] : labelValues(slot, suggestions(query, slot, spoken), spoken),
    nextTitle: labels.choices,
  };
}

/**
 * The query filled in with what the intent's own examples hold in that slot, or with the words the slot takes. While
 * more than that is missing it stays without defaults, and the next is asked for.
 */
function suggestions(query: Query, slot: string, spoken: Spoken): Query[] {
  const intent = intents.find(({ id }) => id === query.intent);
  if (intent === undefined) return [];
  const words = intent.slots[slot]?.words ?? [];
  const said = examplesOf(query.intent, spoken).map((example) => example.query[slot]);
  const values = new Set([...words, ...said].filter((value) => value !== undefined));
  return [...values].slice(0, SUGGESTIONS).map((value) => {
    const filled = { ...query, [slot]: value };
    return missingSlots(intent, filled).length === 0 ? completed(filled, spoken) : inOrder(intent, filled);
  });
}

function wordNotUnderstood(reading: Reading, spoken: Spoken): Wording {
  const { parts, labels } = spoken.replies;
  const [reason = parts.notUnderstood, ...notes] = wordNotes(reading.notes, spoken);
  return {
    ...emptyWording(spoken),
    headline: reason,
    caveats: notes,
    ignored: ignoredWords(reading, spoken),
    next: exampleQuestions(spoken, EXAMPLES),
    nextTitle: labels.examples,
  };
}
