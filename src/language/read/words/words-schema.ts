import * as z from 'zod/mini';
import { replySchema } from '../../speak/reply-schema.ts';
import { unitNames } from '../amounts/units.ts';
import { marks } from './marks.ts';

export const phrase = z
  .string({ error: 'expected text: quote numbers, "yes", "no" and "on"' })
  .check(z.minLength(1, 'an empty phrase: write it or take the line out'));
export const phrases = z.array(phrase, { error: 'expected a list: [one, another]' });

/** Lists of phrases under some of the keys. */
export function lists<const Keys extends readonly string[]>(keys: Keys) {
  return z.optional(z.partialRecord(z.enum(keys), phrases));
}

/** What `intents/xx/_words.yml` holds: the words of a language that belong to no single intent. */
export const wordsSchema = z.strictObject({
  /** The Unicode script the language is written in: `Latin`, `Han`, … */
  script: phrase,
  /** Lists that phrases of intents name as `<name>`: each stands for as many phrases. */
  shared: z.optional(z.record(z.string(), phrases)),
  marks: lists(marks),
  units: lists(unitNames),
  /** Words that say a rate by themselves: "hourly". */
  rates: lists(unitNames),
  counters: lists(['accelerator', 'superchip', 'server', 'rack', 'instance']),
  /**
   * By ISO code; `vague` words go for any money, `thousands`, `tenths` and `hundredths` for so much of it; `pairs` name its
   * rate to the dollar.
   */
  currencies: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        words: phrases,
        vague: z.optional(phrases),
        thousands: z.optional(phrases),
        tenths: z.optional(phrases),
        hundredths: z.optional(phrases),
        pairs: z.optional(phrases),
      }),
    ),
  ),
  /** The currency of prices without one; left out where nobody could say. */
  currency: z.optional(z.string()),
  assumptions: z.optional(z.record(z.string(), phrases)),
  dates: z.strictObject({
    months: z.optional(z.array(phrases).check(z.length(12, 'expected a list for each of the twelve months'))),
    quarters: z.optional(
      z.array(phrases).check(z.length(4, 'expected a list for each of the four quarters')),
    ),
    halves: z.optional(z.array(phrases).check(z.length(2, 'expected a list for each half of the year'))),
    parts: lists(['early', 'mid', 'late', 'end', 'year-end']),
    /** By first and last month: `1-9: [first nine months]`. */
    stretches: z.optional(z.record(z.string().check(z.regex(/^\d+-\d+$/)), phrases)),
    'to-date': z.optional(phrases),
    'year-back': z.optional(phrases),
    /** `year -1: [last year]` */
    relative: z.optional(z.record(z.string(), phrases)),
    now: z.optional(phrases),
  }),
  beyond: phrases,
  asides: phrases,
  /** Words parted by spaces. */
  filler: z.string(),
  /** Words that look like a misspelling of another and are none; what they mean is nobody's business here. */
  spelt: z.optional(z.string()),
  /** What parts of phrases are called where the language is spoken otherwise: `服务器: [伺服器]`. */
  regional: z.optional(z.record(z.string(), phrases)),
  /** Each Traditional character with the Simplified one that stands for it: 張张. */
  traditional: z.optional(z.string()),
});

/** What `intents/xx/<intent>.yml` holds: what people say when they ask for it. */
export const intentWordsSchema = z.strictObject({
  /** What the intent answers, in words. */
  means: phrase,
  /**
   * A phrase may have two halves that stand apart: "how fast … memory". Strong cues decide by themselves; weak ones fit other intents too. An intent without weak cues is read only where
   * a strong one is said. `joins`: saying a strong cue of each of these intents is a strong cue of this one. `lifts`: beside
   * a strong cue of one of these a weak cue is more than theirs: "capex" with "expects to". `with`:
   * words of other intents that may be said when this one is asked; they speak neither for nor against it.
   */
  cues: z.strictObject({
    strong: z.optional(phrases),
    weak: z.optional(phrases),
    joins: z.optional(z.array(phrase)),
    lifts: z.optional(z.array(phrase)),
    with: z.optional(phrases),
  }),
  /**
   * What of its slots tells the intent apart, the same in every language: written in one of them. `silent`: slots that
   * speak for other intents sooner (`assume` for all assumptions). `together`: lists of slots that speak for it
   * when all of one are said: a size and tokens are of a training run. `given`: units an answer is given by anyway, so that
   * to say one again changes nothing. `published`: it is answered by what was published, beside which a doubted sum is
   * seen. `needs`: slots without which it is asked only by a strong cue: money to spend. `open`: only a strong cue asks
   * it of a model whose weights nobody has. `yields`: words of a slot that say less than any other of it: "buy" beside "tokens".
   * `single`: the intent that one of a thing for one hour is a question of: renting an H100 by the hour asks a price.
   * `either`: slots whose answer tells of all their words, so that two of them leave it open: "self-host or API".
   * `unless`: words of slots that, beside tokens in and out and without a strong cue, are of tokens bought, not of it.
   * `weighs`: prices that, all set beside words of comparing, ask for it as a strong cue does.
   * `firm`: slots that are filled only where a strong cue asks for it: a year beside "pay" is of other questions as well.
   * `apart`: slots of which one is filled: tokens of a model are not priced by the accelerator they are made on.
   * `named`: it is asked for by a strong cue alone; without one its words are words like any other.
   */
  signs: z.optional(
    z.strictObject({
      silent: z.optional(z.array(phrase)),
      together: z.optional(z.array(phrases)),
      given: z.optional(z.array(z.enum(unitNames))),
      published: z.optional(z.literal(true)),
      needs: z.optional(z.array(phrase)),
      open: z.optional(z.literal(true)),
      yields: z.optional(z.record(z.string(), phrases)),
      named: z.optional(z.literal(true)),
      firm: z.optional(z.array(phrase)),
      apart: z.optional(z.array(phrase)),
      weighs: z.optional(z.array(phrase)),
      either: z.optional(z.array(phrase)),
      unless: z.optional(z.record(z.string(), phrase)),
      single: z.optional(phrase),
    }),
  ),
  /** For each slot that takes a word, what people call each value. */
  words: z.optional(z.record(z.string(), z.record(z.string(), phrases))),
  examples: z
    .array(z.strictObject({ ask: phrase, query: z.record(z.string(), z.unknown()) }))
    .check(z.minLength(5, 'fewer than five examples: add real questions')),
  /** Near misses: what must not be read as this intent, and why. */
  not: z.array(z.strictObject({ ask: phrase, because: phrase })),
  reply: z.optional(replySchema),
});

export type Words = z.infer<typeof wordsSchema>;
export type IntentWords = z.infer<typeof intentWordsSchema>;
