import { expect, it } from 'vitest';
import { feedbackTable } from '../../src/terminal/feedback.ts';

const counted = { month: '2026-11', locale: 'en', intent: 'buy', verdict: 'helpful', count: 3 } as const;

it('shows both counts of a kind of question in one row, and the share that was helpful', () => {
  const rows = feedbackTable([counted, { ...counted, verdict: 'unhelpful', count: 1 }]);
  expect(rows[1]?.split(/ {2,}/)).toEqual(['2026-11', 'buy', 'en', '3', '1', '75%']);
});

it('says so when nobody has pressed a button', () => {
  expect(feedbackTable([])).toEqual(['Nobody has pressed a feedback button yet.']);
});
