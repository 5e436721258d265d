import { emptyAnswer } from './empty-answer.ts';
import type { Intent } from './intent.ts';

/** What one costs, at any date. */
export const price: Intent = {
  id: 'price',
  slots: {
    accelerator: { takes: 'accelerator' },
    instance: { takes: 'instance' },
    provider: { takes: 'provider' },
    per: { takes: 'word', words: ['unit', 'hour'] },
    asOf: { takes: 'date' },
  },
  requires: [['accelerator', 'instance']],
  assumes: [],
  answer: (query) => emptyAnswer(query),
};
