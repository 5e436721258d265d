import { buy } from '../../engine/buy.ts';
import { power } from '../../engine/power.ts';
import type { Words } from '../../language/words.ts';
import type { Preferences } from '../../memory/preferences.ts';
import type { Desk } from '../desk.ts';

/** The language that is that of the question, set on purpose against what the workspace set. */
const AS_ASKED = 'asked';

/** What counts where nothing is set. */
export const usualValues: Readonly<Record<keyof Preferences, string>> = {
  language: AS_ASKED,
  currency: 'USD',
  scope: String(buy.slots.scope?.default),
  region: 'us',
};

/** What each setting may be set to. */
export function choicesOf({
  catalogue,
  locales,
}: Desk): Readonly<Record<keyof Preferences, readonly string[]>> {
  const currencies = catalogue.things('currency').map(({ id }) => id.toUpperCase());
  return {
    language: [AS_ASKED, ...locales],
    currency: ['USD', ...currencies.sort()],
    scope: buy.slots.scope?.words ?? [],
    region: power.slots.region?.words ?? [],
  };
}

/** What a value of a setting is called; languages by their own name, in themselves. */
export function nameOfValue(name: keyof Preferences, value: string, words: Words): string {
  if (name !== 'language') return words.name(value);
  return value === AS_ASKED
    ? (words.labels.languageAsked ?? value)
    : (words.labels[`language-${value}`] ?? value);
}
