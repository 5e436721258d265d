import { setTimeout as sleep } from 'node:timers/promises';
import { failureOf } from './call-slack.ts';

/** Milliseconds between tries. */
const waits = [1000, 5000];

/** Does what may be done twice, again while nobody knows whether it was; a refusal is thrown at once, the last failure too. */
export async function tryAFewTimes<T>(work: () => Promise<T>): Promise<T> {
  for (const wait of waits) {
    try {
      return await work();
    } catch (error) {
      if (failureOf(error) === 'refused') throw error;
      await sleep(wait);
    }
  }
  return work();
}
