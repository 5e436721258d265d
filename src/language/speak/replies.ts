import * as z from 'zod/mini';

/** A sentence with `{names}` to fill in, or one for each plural form of the language (`one`, `other`, …). */
const sentence = z.string();
const sentences = z.record(z.string(), sentence);
const plural = z.union([sentence, sentences]);

/** By the size of the number it is for: the largest size that fits is used, the number divided by it. */
const bySize = z.record(
  z.string().check(z.refine((size) => Number(size) > 0, 'a size is a number above 0')),
  plural,
);

/** What `intents/xx/_replies.yml` holds: everything a language needs to say an answer. */
const repliesSchema = z.strictObject({
  numbers: z.strictObject({
    scales: bySize,
    about: sentence,
    range: sentence,
    to: sentence,
    spread: sentence,
    negative: sentence,
    unknown: sentence,
    /** Whether small sums of money always show two decimals. */
    cents: z.boolean(),
  }),
  dates: z.strictObject({
    day: sentence,
    month: sentence,
    year: sentence,
    /** Missing where months are numbered. */
    months: z.optional(z.array(z.string()).check(z.length(12))),
  }),
  /**
   * One form a unit, or forms by size (`1e3: "{n} kW"`). `USD/hour short` is for lists and working; a figure's own name
   * is for a figure whose label says the unit.
   */
  units: z.record(z.string(), z.union([sentence, bySize])),
  durations: z.strictObject({ hours: sentence, both: sentence, spans: bySize }),
  /** Intents in a word or two, and as the label of a button that leads to them. */
  intents: z.record(z.string(), z.strictObject({ name: z.string(), next: z.string() })),
  /** Slots, assumptions, figures, columns and the words a slot may hold. */
  names: z.record(z.string(), z.string()),
  /** What a table shows, by its first column. */
  captions: z.record(z.string(), z.string()),
  /** Parts of a query in order; a part is said when all its slots are filled and none was said before. */
  phrases: z.array(sentence),
  /** More such parts, for the reading alone: the headline does without. */
  asides: z.array(sentence),
  /** What a button says when a query differs from the last in one slot: `set` to a value, or `unset`. */
  changes: z.strictObject({ set: sentences, unset: sentences }),
  questions: sentences,
  notes: z.catchall(z.object({ unworded: sentence }), sentence),
  parts: z.strictObject({
    join: z.string(),
    list: z.string(),
    sentence: z.string(),
    /** The headline of an answer whose intent has none of its own. */
    reply: sentence,
    reading: sentence,
    interval: sentence,
    mover: sentence,
    ignored: sentence,
    assumption: sentence,
    result: sentence,
    source: sentence,
    origins: z.strictObject({
      asker: sentence,
      fact: sentence,
      default: sentence,
      several: sentence,
      stale: sentence,
      unverified: sentence,
    }),
    choices: sentence,
    notUnderstood: sentence,
  }),
  /** Words of the surface itself: those every surface needs, and what one surface has besides. */
  labels: z.catchall(
    z.object({
      pair: sentence,
      figures: z.string(),
      assumptions: z.string(),
      working: z.string(),
      sources: z.string(),
      caveats: z.string(),
      next: z.string(),
      choices: z.string(),
      examples: z.string(),
      try: z.string(),
      share: z.string(),
      rows: z.string(),
      leftOut: sentence,
    }),
    z.string(),
  ),
});

export type Replies = z.infer<typeof repliesSchema>;
export type BySize = z.infer<typeof bySize>;

/** The replies of a parsed `_replies.yml`. Throws what is wrong in which file when it does not hold them. */
export function checkReplies(data: unknown, file: string): Replies {
  const result = repliesSchema.safeParse(data);
  if (!result.success) throw new Error(`${file} is not a file of replies:\n${z.prettifyError(result.error)}`);
  return result.data;
}
