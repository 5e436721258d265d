import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import type { Store } from '../store/store.ts';

export const verdicts = ['helpful', 'unhelpful'] as const;
export type Verdict = (typeof verdicts)[number];

/** What was pressed under an answer, and of what kind the answer was: nothing of who, where or what was asked. */
export interface Feedback {
  readonly intent: string;
  readonly locale: string;
  readonly verdict: Verdict;
}

/** How often it was pressed in a month, ISO ("2026-11"). */
export interface Counted extends Feedback {
  readonly month: string;
  readonly count: number;
}

/** Milliseconds a count is kept after its last change. */
const keptFor = 400 * 24 * 60 * 60 * 1_000;

/** Milliseconds one count may keep the next waiting, on whatever instance. */
const patience = 2_000;
const look = 20;

/** Counts a press. Rejects when the store does, or when others are at the same count for too long. */
export async function countFeedback(store: Store, feedback: Feedback, now: number): Promise<void> {
  const { intent, locale, verdict } = feedback;
  const month = new Date(now).toISOString().slice(0, 7);
  const key = `${prefix}${month}/${locale}/${intent}/${verdict}`;
  for (let waited = 0; waited <= patience; waited += look) {
    const token = await store.claim(key, patience);
    if (token !== undefined) {
      const count = z.safeParse(z.number(), await store.get(key)).data ?? 0;
      await store.set(key, count + 1, keptFor);
      return store.release(key, token);
    }
    await sleep(look);
  }
  throw new Error('A press of a feedback button could not be counted: others are at it');
}

/** All counts, the newest month first. Walks all keys on Redis. */
export async function feedbackCounts(store: Store): Promise<Counted[]> {
  const counts = [...(await store.list<number>(prefix))].flatMap(([key, count]) => {
    const [month = '', locale = '', intent = '', verdict] = key.slice(prefix.length).split('/');
    const known = verdicts.find((one) => one === verdict);
    return known === undefined ? [] : [{ month, locale, intent, verdict: known, count }];
  });
  return counts.sort((a, b) => b.month.localeCompare(a.month) || a.intent.localeCompare(b.intent));
}

const prefix = 'feedback/';
