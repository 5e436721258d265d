import { isDeepStrictEqual } from 'node:util';
import { nextRun } from '../engine/schedule/next-run.ts';
import type { Rule, Subscription } from './subscription-record.ts';

/** What was due before a change stays due, and so does the next time where the times stay as they were. */
export function dueAfter(before: Subscription | undefined, rule: Rule, now: number): number {
  const isKept =
    before?.rule.state === 'active' &&
    (before.due <= now || isDeepStrictEqual(before.rule.schedule, rule.schedule));
  return isKept ? before.due : nextRun(rule.schedule, now);
}
