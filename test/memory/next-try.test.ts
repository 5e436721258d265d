import { describe, expect, it } from 'vitest';
import { nextTry } from '../../src/memory/next-try.ts';

const minute = 60_000;
const hour = 60 * minute;
const recorded = Date.UTC(2026, 10, 24);

/** Ages at which a delivery that always fails is tried, looked at every 15 seconds as the app does. */
function triedAt(until: number): number[] {
  const ages: number[] = [];
  for (let age = 0; age <= until; age += 15_000)
    if (nextTry({ recorded, attempts: ages.length + 1 }) <= recorded + age) ages.push(age);
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
    expect(nextTry({ recorded, attempts: 1 })).toBeLessThanOrEqual(recorded + hour);
  });
});
