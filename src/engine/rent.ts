import { emptyAnswer } from './empty-answer.ts';
import type { Intent } from './intent.ts';

/** What accelerators cost to rent. */
export const rent: Intent = {
  id: 'rent',
  slots: {
    accelerator: { takes: 'accelerator' },
    instance: { takes: 'instance' },
    count: { takes: 'count', default: 1 },
    hours: { takes: 'duration', default: 730 },
    acceleratorHours: { takes: 'acceleratorHours' },
    provider: { takes: 'provider' },
    commitment: { takes: 'word', words: ['on-demand', 'reserved', 'spot'], default: 'on-demand' },
    asOf: { takes: 'date' },
  },
  requires: [['accelerator', 'instance']],
  assumes: ['rent-price', 'discount'],
  answer: (query) => emptyAnswer(query),
};
