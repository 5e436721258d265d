import type { Meaning } from './meaning.ts';

/** Whether a phrase speaks of the question before and of nothing else. */
export function isOfThread(meaning: Meaning): boolean {
  const { followUp, turns, factor, ordinal, shift, slots } = meaning;
  // "a 5090, no, an H200": what takes back what the text itself says
  if (turns?.has('meant')) return false;
  return (followUp || (turns ?? factor ?? ordinal ?? shift ?? slots) !== undefined) && isElseEmpty(meaning);
}

function isElseEmpty(meaning: Meaning): boolean {
  const { things, cues, words, assumptions, marks, filler, beyond, unit, rate, counter, currency, date } =
    meaning;
  return (
    things.length + cues.length + words.length + assumptions.length + marks.size === 0 &&
    !filler &&
    !beyond &&
    (unit ?? rate ?? counter ?? currency ?? date) === undefined
  );
}
