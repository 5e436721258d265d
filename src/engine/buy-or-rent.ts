import { emptyAnswer } from './empty-answer.ts';
import type { Intent } from './intent.ts';

/** Whether to buy accelerators or to rent them for a time. */
export const buyOrRent: Intent = {
  id: 'buy-or-rent',
  slots: {
    accelerator: { takes: 'accelerator' },
    count: { takes: 'count', default: 1 },
    hours: { takes: 'duration', default: 26_280 },
  },
  requires: [['accelerator']],
  assumes: [
    'accelerator-price',
    'discount',
    'rent-price',
    'electricity-price',
    'pue',
    'power-per-accelerator',
    'load',
    'lifetime',
  ],
  answer: (query) => emptyAnswer(query),
};
