import { emptyAnswer } from './empty-answer.ts';
import type { Intent } from './intent.ts';

/** What can be asked. */
export const help: Intent = {
  id: 'help',
  slots: {
    topic: { takes: 'topic' },
  },
  requires: [],
  assumes: [],
  answer: (query) => emptyAnswer(query),
};
