import { describe, expect, it } from 'vitest';
import { isDue, isTooLate } from '../../src/slack/try-again.ts';

const minute = 60_000;
const hour = 60 * minute;
const recorded = Date.UTC(2026, 10, 24);

/** Ages at which a delivery that always fails is tried, looked at every 15 seconds as the app does. */
function triedAt(until: number): number[] {
  const ages: number[] = [];
  for (let age = 0; age <= until; age += 15_000)
    if (isDue({ recorded, attempts: ages.length + 1 }, recorded + age)) ages.push(age);
  return ages;
}

describe('what was not answered', () => {
  it('is tried again at once, then each time after twice the wait', () => {
    expect(triedAt(4 * minute)).toEqual([0, 15_000, 45_000, 105_000, 225_000]);
  });

  it('is tried within half an hour of the end of an outage, however long that was', () => {
    const ages = triedAt(23 * hour);
    const waits = ages.slice(1).map((age, index) => age - (ages[index] ?? 0));
    expect(Math.max(...waits)).toBeLessThanOrEqual(30 * minute);
    expect(ages.at(-1)).toBeGreaterThan(23 * hour - 30 * minute);
    expect(ages.length).toBeLessThan(60);
  });

  it('is due at once when the app was away for an hour', () => {
    expect(isDue({ recorded, attempts: 1 }, recorded + hour)).toBe(true);
  });
});

describe('an answer', () => {
  const mention = { event: { type: 'app_mention' } };

  it('comes too late for a response URL after 30 minutes', () => {
    expect(isTooLate({ command: '/aicost' }, recorded, recorded + 30 * minute)).toBe(false);
    expect(isTooLate({ command: '/aicost' }, recorded, recorded + 30 * minute + 1)).toBe(true);
  });

  it('in a conversation comes too late after a day', () => {
    expect(isTooLate(mention, recorded, recorded + 24 * hour)).toBe(false);
    expect(isTooLate(mention, recorded, recorded + 24 * hour + 1)).toBe(true);
  });
});
