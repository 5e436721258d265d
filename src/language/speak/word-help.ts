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
export function wordHelp({ topic, meaning: term, other }: Query, spoken: Spoken): Wording {
  const { labels } = spoken.replies;
  const means = (intent: string) => sentenceCase(spoken.intents[intent]?.means ?? '', spoken);
  const explained = [term, other].flatMap((key) => termOf(key, spoken));
  if (explained.length > 0)
    return {
      ...emptyWording(spoken),
      headline: explained.map(({ name }) => name).join(spoken.replies.parts.list),
      range: explained.map(({ means }) => means).join('\n'),
      next: exampleQuestions(spoken, BUTTONS),
      nextTitle: labels.try,
    };
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

function termOf(key: unknown, spoken: Spoken): { readonly name: string; readonly means: string }[] {
  const explained = typeof key === 'string' ? spoken.terms[key] : undefined;
  if (typeof key !== 'string' || explained === undefined) return [];
  return [{ name: sentenceCase(explained.term ?? labelOf(key, spoken), spoken), means: explained.means }];
}
