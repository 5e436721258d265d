import { expect, it } from 'vitest';
import { quoted } from '../../../src/language/speak/quoted.ts';

it('says words back without what nobody can see', () => {
  expect(quoted('a\u202Eb\u0007c\u200Bd\ne\u2028f')).toBe('a b c d e f');
});

it('says back no more than is worth reading, and never half a character', () => {
  expect(quoted('x'.repeat(3000))).toHaveLength(200);
  expect(quoted('🚀'.repeat(200))).toBe(`${'🚀'.repeat(99)}…`);
});
