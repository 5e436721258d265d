import { expect, test } from 'vitest';
import { replySchema } from '../../../src/language/speak/reply-schema.ts';

test('a reply for a total that may be below zero may have one for a figure that is asked for', () => {
  const reply = { above: 'a', below: 'b', unknown: 'c' };
  expect(replySchema.safeParse(reply).success).toBe(true);
  expect(replySchema.safeParse({ ...reply, asked: '{own}' }).success).toBe(true);
  expect(replySchema.safeParse({ ...reply, other: 'd' }).success).toBe(false);
});
