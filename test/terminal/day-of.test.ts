import { expect, test } from 'vitest';
import { DateError, dayOf } from '../../src/terminal/day-of.ts';

const clock = () => Date.parse('2026-11-24T23:30:00Z');

test('a date is itself, whatever the zone', () => {
  expect(dayOf('2024-04-27', 'Asia/Tokyo', clock)).toBe('2024-04-27');
});

test("a time is the day it is in the asker's zone", () => {
  expect(dayOf('2024-04-27T20:00:00Z', 'Asia/Shanghai', clock)).toBe('2024-04-28');
  expect(dayOf(undefined, 'Asia/Tokyo', clock)).toBe('2026-11-25');
  expect(dayOf(undefined, undefined, clock)).toBe('2026-11-24');
});

test.each([
  ['yesterday-ish', undefined],
  ['2024-02-31', undefined],
  [undefined, 'Mars/Olympus'],
])('refuses %s in %s and says what one looks like', (at, zone) => {
  expect(() => dayOf(at, zone, clock)).toThrow(DateError);
  expect(() => dayOf(at, zone, clock)).toThrow(/write one like/);
});
