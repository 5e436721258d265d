import type { Locale } from '../language/reading.ts';
import type { Labels } from '../language/wording.ts';
import type { Desk } from './desk.ts';

/** The words this surface has of its own: `labels` in `intents/xx/_replies.yml`. */
export async function labelsIn(desk: Desk, locale: Locale): Promise<Labels> {
  return (await desk.askAgain({ intent: 'help' }, locale)).wording.labels;
}

/** A label in every language, for an asker whose language is not known. */
export async function labelInAll(desk: Desk, label: string): Promise<string> {
  const labels = await Promise.all(desk.locales.map((locale) => labelsIn(desk, locale)));
  return labels.map((words) => words[label]).join('\n');
}
