import { dueAfter } from './subscription-due.ts';
import type { Subscription } from './subscription-record.ts';

/**
 * Takes the last change back, all of it; undefined when others were made since. To take it back twice is the same as
 * once. What would have been due meanwhile is due now, unless something was posted since.
 */
export function undone(current: Subscription | undefined, id: string, now: number): Subscription | undefined {
  if (current?.undone === id) return current;
  if (current?.change?.id !== id) return undefined;
  const { change, ...rest } = current;
  const rule = change.before ?? { ...current.rule, state: 'ended' as const };
  const wasFollowed = change.before?.state === 'active' && (current.taken ?? 0) <= (change.at ?? 0);
  const due = wasFollowed ? change.due : undefined;
  return { ...rest, rule, undone: id, due: due ?? dueAfter(current, rule, now) };
}
