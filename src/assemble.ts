import { type Reply, ask, askAgain } from './ask.ts';
import { loadCatalogue } from './catalogue/load.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Query } from './engine/query.ts';
import type { Language } from './language/language.ts';
import { loadLanguage } from './language/load.ts';
import type { Circumstances, Locale } from './language/reading.ts';

/** The product without any surface: what Slack, the terminal, the workspace and the tests talk to. */
export interface Product {
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** Answers a text. `circumstances.now` defaults to the clock's day. */
  ask(text: string, circumstances?: Partial<Circumstances>): Promise<Reply>;
  /** Answers a query that needs no reading: a button's. */
  askAgain(query: Query, locale: Locale, now?: string): Promise<Reply>;
}

/** The one wiring. `clock` gives the time in milliseconds; facts and words that cannot be read throw. */
export function assemble({ clock = Date.now }: { readonly clock?: () => number } = {}): Product {
  const catalogue = loadCatalogue();
  const language = loadLanguage(catalogue);
  const today = () => new Date(clock()).toISOString().slice(0, 10);
  return {
    catalogue,
    language,
    ask: async (text, circumstances = {}) => {
      const now = circumstances.now ?? today();
      return ask(text, { ...circumstances, now }, language, { catalogue, now });
    },
    askAgain: async (query, locale, now = today()) => askAgain(query, locale, language, { catalogue, now }),
  };
}
