import { conclude } from './conclude.ts';
import type { Intent } from './intent.ts';
import { openLedger } from './ledger.ts';

/** What can be asked; its words and examples are the language's own. */
export const help: Intent = {
  id: 'help',
  slots: { topic: { takes: 'topic' } },
  requires: [],
  assumes: [],
  answer: (query) => conclude(query, openLedger(query), { total: null }),
};
