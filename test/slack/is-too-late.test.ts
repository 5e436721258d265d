import { describe, expect, it } from 'vitest';
import { isTooLate } from '../../src/slack/is-too-late.ts';

const minute = 60_000;
const hour = 60 * minute;
const recorded = Date.UTC(2026, 10, 24);

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
