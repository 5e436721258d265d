import * as z from 'zod/mini';
import { checkWords, type WordsFile } from '../read/words/check-words.ts';
import { chartReplies } from './chart-replies.ts';
import { partReplies } from './part-replies.ts';
import { only, plural, sentence, sentences, word, words } from './reply-forms.ts';
import { scheduleReplies } from './schedule-replies.ts';

/** By the size of the number it is for: the largest size that fits is used, the number divided by it. */
const bySize = z.record(z.string().check(z.refine((size) => Number(size) > 0)), plural, {
  error: 'expected sizes, numbers above 0, each with its form',
});

/** What `intents/xx/_replies.yml` holds: everything a language needs to say an answer. */
const repliesSchema = only({
  numbers: only({
    scales: bySize,
    /** `{n}` with the power of ten that a unit's `{power}` stands for; the exponent comes in raised digits. */
    power: sentence,
    about: sentence,
    atLeast: sentence,
    atMost: sentence,
    range: sentence,
    to: sentence,
    spread: sentence,
    negative: sentence,
    /** A change for the better: the sign is said as well. */
    positive: sentence,
    unknown: sentence,
    /** Whether small sums of money always show two decimals. */
    cents: z.boolean({ error: 'expected true or false' }),
  }),
  dates: only({
    day: sentence,
    month: sentence,
    quarter: sentence,
    year: sentence,
    period: sentence,
    /** Missing where months are numbered. */
    months: z.optional(z.array(word).check(z.length(12, 'expected the twelve months'))),
  }),
  schedules: scheduleReplies,
  /** What came out: the headline for none and for some of it, and what the list is. */
  news: only({ none: sentence, some: plural, title: word }),
  /**
   * One form a unit, or forms by size (`1e3: "{n} kW"`). `USD/hour short` is for lists and working; a figure's own name
   * is for a figure whose label says the unit. `currency` is for money other than dollars, with its `{code}` or `{name}`.
   */
  units: z.record(z.string(), z.union([sentence, bySize])),
  durations: only({ hours: sentence, both: sentence, spans: bySize }),
  /** Intents in a word or two, and as the label of a button that leads to them. */
  intents: z.record(z.string(), only({ name: word, next: word })),
  /** Slots, assumptions, figures, columns and the words a slot may hold. */
  names: words,
  /** What a table shows, by its first column. */
  captions: words,
  /** What there is to say when assumptions are set in a form. */
  adjust: only({
    /** A field's label with its unit. */
    field: sentence,
    bounds: sentence,
    /** A field of something that nothing is assumed of. */
    open: sentence,
    before: sentence,
    since: sentence,
    /** What a term comes to in an answer. */
    here: sentence,
  }),
  charts: chartReplies,
  /** Parts of a query in order; a part is said when all its slots are filled and none was said before. */
  phrases: z.array(sentence),
  /** A slot and its word in one phrase ("measure-rank: ranked"), in place of one of the slot alone; empty where it goes without saying. */
  wholes: sentences,
  /** More such parts, for the reading alone: the headline does without. */
  asides: z.array(sentence),
  /** What a button says when a query differs from the last in one slot: `set` to a value, or `unset`. */
  changes: only({ set: sentences, unset: sentences }),
  questions: sentences,
  notes: z.catchall(z.object({ unworded: sentence }), sentence),
  parts: partReplies,
  /** Words of the surface itself: those every surface needs, and what one surface has besides. */
  labels: z.catchall(
    z.object({
      pair: sentence,
      figures: word,
      assumptions: word,
      working: word,
      sources: word,
      caveats: word,
      next: word,
      choices: word,
      examples: word,
      try: word,
      instead: word,
      share: word,
      rows: word,
      unknown: word,
      leftOut: sentence,
    }),
    word,
  ),
});

export type Replies = z.infer<typeof repliesSchema>;
export type BySize = z.infer<typeof bySize>;

/** The replies of a file. Throws a `WordsError` that says what is wrong in which line. */
export function checkReplies(file: WordsFile): Replies {
  return checkWords(file, repliesSchema);
}
