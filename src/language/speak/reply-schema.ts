import * as z from 'zod/mini';

const sentence = z.string({ error: 'expected text: quote what begins with {' });

/** Headlines for a total that may be below zero: it is then said without its sign. */
const signedReply = z.strictObject({
  above: sentence,
  below: sentence,
  unknown: sentence,
  /** Where one of its figures is asked for. */
  asked: z.optional(sentence),
});

/** Headlines from the most telling to the plainest: the first whose `{names}` are all known is used. */
const sentences = z.array(sentence).check(z.minLength(1));

/** The headline of an intent's answers, in `intents/xx/<intent>.yml`: see `SpokenIntent`. */
export const replySchema = z.union([sentence, sentences, signedReply], {
  error: 'expected a sentence, a list of them, or one each for above, below and unknown',
});

export type Reply = z.infer<typeof replySchema>;
