import { only, sentence, word, words } from './reply-forms.ts';

/** A word for each day of the week. */
const byDay = only({
  monday: word,
  tuesday: word,
  wednesday: word,
  thursday: word,
  friday: word,
  saturday: word,
  sunday: word,
});

/** How schedules are said: `schedules` of `intents/xx/_replies.yml`. */
export const scheduleReplies = only({
  /** All of it; a time alone. */
  rule: sentence,
  time: sentence,
  /** Days that are left out from now on. */
  without: sentence,
  /** What the next times are, and one of them. */
  runs: sentence,
  run: sentence,
  days: byDay,
  /** One of them, again and again. */
  each: byDay,
  /** Days of the week with a name together, parted by spaces. */
  sets: words,
});
