import type { Vocabulary } from '../words/vocabulary.ts';
import type { ClockTime } from './clock-time.ts';

/** The time of the day that begins at a place, in any language. */
export function clockAt(text: string, at: number, { numerals, firsts }: Vocabulary): ClockTime | undefined {
  if (firsts.clocks[text.charCodeAt(at)] !== 1) return undefined;
  for (const language of numerals) {
    const clock = language.clock(text, at);
    if (clock !== undefined) return clock;
  }
  return undefined;
}
