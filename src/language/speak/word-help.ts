import { intents } from '../../engine/index.ts';
import type { Query } from '../../engine/query.ts';
import type { Wording } from '../wording.ts';
import { emptyWording } from './empty-wording.ts';
import { exampleQuestions, examplesOf } from './example-questions.ts';
import type { Spoken } from './spoken.ts';

const BUTTONS = 5;

/** What can be asked: every intent with an example, or one intent with all of its examples. */
export function wordHelp({ topic }: Query, spoken: Spoken): Wording {
  const { labels } = spoken.replies;
  const about = typeof topic === 'string' ? spoken.intents[topic] : undefined;
  const reply = spoken.intents.help?.reply;
  const wording = { ...emptyWording(spoken), nextTitle: labels.examples };
  if (typeof topic === 'string' && about !== undefined) {
    return { ...wording, headline: about.means, next: examplesOf(topic, spoken).slice(0, BUTTONS) };
  }
  return {
    ...wording,
    headline: typeof reply === 'string' ? reply : '',
    figures: intents.flatMap(({ id }) => {
      const [example] = spoken.intents[id]?.examples ?? [];
      return id === 'help' || example === undefined
        ? []
        : [{ label: spoken.intents[id]?.means ?? '', value: example.ask }];
    }),
    next: exampleQuestions(spoken, BUTTONS),
  };
}
