import { emptyAnswer } from './empty-answer.ts';
import type { Intent } from './intent.ts';

/** What accelerators cost to buy. */
export const buy: Intent = {
  id: 'buy',
  slots: {
    accelerator: { takes: 'accelerator' },
    count: { takes: 'count', default: 1 },
    scope: { takes: 'word', words: ['chips', 'servers', 'cluster'], default: 'chips' },
    asOf: { takes: 'date' },
  },
  requires: [['accelerator']],
  assumes: ['accelerator-price', 'discount'],
  answer: (query) => emptyAnswer(query),
};
