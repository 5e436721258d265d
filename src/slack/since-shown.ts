import type { Reply } from '../ask.ts';
import type { Carried } from './button-value.ts';
import type { Desk } from './desk.ts';

/** That a figure changed since a message showed it; empty while it reads the same. */
export function sinceShown(
  { words }: Desk,
  { shown }: Pick<Carried, 'shown'>,
  { answer, locale }: Reply,
): string {
  if (shown === undefined || answer === undefined) return '';
  return words(locale).since({ ...shown, unit: answer.total?.unit ?? 'USD' }, answer);
}
