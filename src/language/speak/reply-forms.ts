import * as z from 'zod/mini';

export const word = z.string({ error: 'missing, or not text: quote what begins with {' });
/** A sentence with `{names}` to fill in, or one for each plural form of the language (`one`, `other`, …). */
export const sentence = word;
export const words = z.record(z.string(), word);
export const sentences = words;
export const plural = z.union([sentence, sentences], {
  error: 'expected a sentence, or one for each plural form',
});

/** An object of these keys and no other. */
export function only<const Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys'
        ? `no key called ${keys?.join(', ')}; known: ${known}`
        : `expected ${known}`,
  });
}
