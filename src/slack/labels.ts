import type { Desk } from './desk.ts';

/** A label in every language, for an asker whose language is not known. */
export function labelInAll({ locales, words }: Desk, label: string): string {
  return locales.map((locale) => words(locale).labels[label]).join('\n');
}
