import { expect, it } from 'vitest';
import { writeSlot } from '../../../src/language/speak/write-slot.ts';
import { english } from './sample-speaker.ts';

it('says a deadline as it was asked for: two months are no 60.8333 days', () => {
  const within = (days: number) => writeSlot('days', { intent: 'train', days }, english);
  expect(within((2 * 730) / 24)).toBe('2 months');
  expect(within(9.5)).toBe('9.5 days');
  expect(within(90)).toBe('90 days');
});
