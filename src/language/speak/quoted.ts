import { clip } from './fill.ts';

/** As much of the asker's words as is worth saying back. */
const LONGEST_QUOTE = 200;

/** Controls, marks that turn the direction of text, and characters nobody can see. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu;

/** Words of the asker, fit to be said back on any surface: one line, nothing invisible, not too long. */
export function quoted(words: string): string {
  return clip(words.replace(unprintable, ' ').replace(/ {2,}/g, ' ').trim(), LONGEST_QUOTE);
}
