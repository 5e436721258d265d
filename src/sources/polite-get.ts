import { setTimeout as sleep } from 'node:timers/promises';
import { attemptOf, Failure, type Got, type Manners, type Validators } from './attempt.ts';
import { FeedError } from './feed-error.ts';

/** Gets JSON, one request after another; rejects with a `FeedError`. */
export type Get = (url: string, known?: Validators) => Promise<Got>;

/** Attempts without any answer, over all addresses, after which a service is taken to be down. */
const DOWN_AFTER = 4;

/** A getter that keeps to a service's manners: paced, patient to a point, asking again only what may go better. */
export function politely(manners: Manners): Get {
  let next = 0;
  let silent = 0;
  let enough: FeedError | undefined;

  async function turn(): Promise<void> {
    const now = performance.now();
    const wait = Math.max(0, next - now);
    next = Math.max(now, next) + manners.every;
    if (wait > 0) await sleep(wait);
  }

  return async (url, known = {}) => {
    if (enough !== undefined) throw enough;
    let last = new FeedError(
      'unreachable',
      `${hostOf(url)} does not answer: it was left alone after ${DOWN_AFTER} attempts`,
    );
    let isTooMuch = false;
    for (let attempt = 0; attempt < manners.attempts && silent < DOWN_AFTER; attempt++) {
      if (attempt > 0) await sleep(manners.pause * 2 ** (attempt - 1));
      await turn();
      const answer = await attemptOf(url, known, manners);
      if (!(answer instanceof Failure)) {
        silent = 0;
        return answer;
      }
      silent = answer.error.fault === 'unreachable' && answer.isSilent ? silent + 1 : 0;
      last = answer.error;
      isTooMuch = answer.isTooMuch;
      if (!answer.mayPass) break;
      if (answer.wait > 0) await sleep(answer.wait);
    }
    if (isTooMuch)
      enough = new FeedError(
        'refused',
        `${hostOf(url)} says that too much is asked (429): it was left alone`,
      );
    throw last;
  };
}

function hostOf(url: string): string {
  return new URL(url).origin;
}
