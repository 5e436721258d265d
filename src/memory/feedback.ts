import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { DAY } from '../quantity/days.ts';
import type { Store } from '../store/store.ts';

export const verdicts = ['helpful', 'unhelpful'] as const;
type Verdict = (typeof verdicts)[number];

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
const keptFor = 400 * DAY;

/** Milliseconds a count may be held by one instance, and looked for by another. */
const patience = 3_000;
const look = 20;

/**
 * Counts presses, `now` in the clock's milliseconds. Those of one kind that come while a write is under way are written
 * together after it. Rejects when the store does, or when other instances are at the same count for too long.
 */
export function feedbackCounter(store: Store): (feedback: Feedback, now: number) => Promise<void> {
  /** By count, the presses on their way to it, and when they are written. */
  const waiting = new Map<string, { presses: number; readonly written: Promise<void> }>();

  async function write(key: string): Promise<void> {
    const token = await claimed(store, key).catch((error) => {
      waiting.delete(key);
      throw error;
    });
    // What comes from now on is for the next write.
    const presses = waiting.get(key)?.presses ?? 0;
    waiting.delete(key);
    try {
      const before = z.safeParse(z.number(), await store.get(key)).data ?? 0;
      await store.set(key, before + presses, keptFor);
    } finally {
      await store.release(key, token).catch(() => {}); // it expires
    }
  }

  return ({ intent, locale, verdict }, now) => {
    const month = new Date(now).toISOString().slice(0, 7);
    const key = `${prefix}${month}/${locale}/${intent}/${verdict}`;
    const under = waiting.get(key);
    if (under !== undefined) {
      under.presses += 1;
      return under.written;
    }
    const written = write(key);
    waiting.set(key, { presses: 1, written });
    return written;
  };
}

async function claimed(store: Store, key: string): Promise<string> {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    const token = await store.claim(key, patience);
    if (token !== undefined) return token;
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
