import { intents } from '../../engine/index.ts';
import type { Query } from '../../engine/query.ts';
import type { Wording } from '../wording.ts';
import { emptyWording } from './empty-wording.ts';
import { exampleQuestions, examplesOf } from './example-questions.ts';
import type { Spoken } from './spoken.ts';
import { labelOf, sentenceCase } from './write-name.ts';

/** As many as fit beside each other and are read. */
const BUTTONS = 5;

/** What a term means, or what can be asked: every intent with an example, or one intent with its own examples. */
export function wordHelp({ topic, meaning: term }: Query, spoken: Spoken): Wording {
  const { labels } = spoken.replies;
  const means = (intent: string) => sentenceCase(spoken.intents[intent]?.means ?? '', spoken);
  const explained = typeof term === 'string' ? spoken.terms[term] : undefined;
  if (typeof term === 'string' && explained !== undefined) {
    return {
      ...emptyWording(spoken),
      headline: sentenceCase(explained.term ?? labelOf(term, spoken), spoken),
      range: explained.means,
      next: exampleQuestions(spoken, BUTTONS),
      nextTitle: labels.try,
    };
  }
  if (typeof topic === 'string' && topic in spoken.intents) {
    return {
      ...emptyWording(spoken),
      headline: means(topic),
      next: examplesOf(topic, spoken).slice(0, BUTTONS),
      nextTitle: labels.examples,
    };
  }
  const reply = spoken.intents.help?.reply;
  return {
    ...emptyWording(spoken),
    headline: typeof reply === 'string' ? reply : '',
    figuresTitle: labels.examples,
    figures: intents.flatMap(({ id }) =>
      examplesOf(id, spoken)
        .slice(0, id === 'help' ? 0 : 1)
        .map(({ label }) => ({ label: means(id), value: label })),
    ),
    next: exampleQuestions(spoken, BUTTONS),
    nextTitle: labels.try,
  };
}
