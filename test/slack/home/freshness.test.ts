import { afterAll, describe, expect, it } from 'vitest';
import { feedLines, feedsNamed, freshness } from '../../../src/slack/home/freshness.ts';
import { feedIds } from '../../../src/sources/index.ts';
import { setDesk } from '../desk.ts';

const { desk, clear } = await setDesk();
afterAll(clear);
const english = desk.words('en');

describe('how fresh the figures are', () => {
  it('is the day of the newest figure of each kind, by the clock', () => {
    const then = freshness(desk.catalogue, english, '2024-04-27');
    expect(then).toContainEqual(expect.stringMatching(/^Prices of accelerators: .* 202[34]/));
    expect(then.join()).not.toMatch(/202[56]/);
  });

  it('is said to be unknown before anything was published', () => {
    const [first] = freshness(desk.catalogue, english, '1999-12-31');
    expect(first).toBe('Prices of accelerators: nothing known');
  });
});

describe('a live feed', () => {
  const status = { feed: 'edgar', tried: '2026-11-24T09:00:00.000Z', problems: [] };

  it.each([
    [{ ...status, succeeded: status.tried }, 'Filings with the SEC: looked up on 24 November 2026'],
    [
      { ...status, succeeded: '2026-11-20T09:00:00.000Z' },
      'Filings with the SEC: could not be looked up on 24 November 2026; what is known is of 20 November 2026',
    ],
    [
      status,
      'Filings with the SEC: could not be looked up on 24 November 2026; what is known came with this version',
    ],
  ])('says when it was looked up, or since when it was not: %j', (kept, line) => {
    expect(feedLines([kept], english)).toEqual([line]);
  });

  it.each(desk.locales)('has a name in %s', (locale) => {
    expect(feedsNamed(desk.words(locale)).sort()).toEqual([...feedIds].sort());
  });
});
