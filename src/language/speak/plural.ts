import type { Locale } from '../reading.ts';

const rules = new Map<Locale, Intl.PluralRules>();

/** The form of a phrase that goes with a number ("1 month", "3 months"), by the plural rules of the language. */
export function pluralForm(
  phrase: string | Readonly<Record<string, string>>,
  value: number,
  locale: Locale,
): string {
  if (typeof phrase === 'string') return phrase;
  let rule = rules.get(locale);
  if (rule === undefined) {
    rule = new Intl.PluralRules(locale);
    rules.set(locale, rule);
  }
  return phrase[rule.select(value)] ?? phrase.other ?? '';
}
