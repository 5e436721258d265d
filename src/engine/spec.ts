import { emptyAnswer } from './empty-answer.ts';
import type { Intent } from './intent.ts';

/** What an accelerator is made of. */
export const spec: Intent = {
  id: 'spec',
  slots: {
    accelerator: { takes: 'accelerator' },
    property: { takes: 'word', words: ['memory', 'bandwidth', 'power', 'flops', 'released'] },
  },
  requires: [['accelerator']],
  assumes: [],
  answer: (query) => emptyAnswer(query),
};
