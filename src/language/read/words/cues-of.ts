import type { IntentCues, LocaleWords } from './vocabulary.ts';

/** What is known of the cues of each intent, whatever the language. */
export function cuesOf(locales: readonly LocaleWords[]): ReadonlyMap<string, IntentCues> {
  const cues = new Map<string, IntentCues>();
  for (const { intents } of locales) {
    for (const [intent, { cues: said, signs }] of intents) {
      const before = cues.get(intent);
      cues.set(intent, {
        hasWeak: said.weak !== undefined || before?.hasWeak === true,
        joins: said.joins ?? before?.joins ?? [],
        lifts: said.lifts ?? before?.lifts ?? [],
        signs: signs ?? before?.signs ?? {},
      });
    }
  }
  return cues;
}
