import { conclude } from './conclude.ts';
import { inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';

/** What can be asked, or what a term of an answer means; its words and examples are the language's own. */
export const help: Intent = {
  id: 'help',
  slots: { topic: { takes: 'topic' }, meaning: { takes: 'term' }, other: { takes: 'term' } },
  requires: [],
  assumes: [],
  answer: (query, world) => conclude(inquire(query, world), { total: null }),
};
