import * as z from 'zod/mini';

const sentence = z.string({ error: 'expected text: quote what begins with {' });

/** Headlines for a total that may be below zero: it is then said without its sign. */
const signedReply = z.strictObject({ above: sentence, below: sentence, unknown: sentence });

/** The headline of an intent's answers, in `intents/xx/<intent>.yml`: see `SpokenIntent`. */
export const replySchema = z.union([sentence, signedReply], {
  error: 'expected a sentence, or one each for above, below and unknown',
});

export type Reply = z.infer<typeof replySchema>;
