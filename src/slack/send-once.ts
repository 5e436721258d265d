import type { Work } from '../memory/work.ts';

/**
 * What became of an answer: it is out; it may be out and nobody can tell (see ask-whether-answered.ts); or another
 * instance has taken the delivery over, and there is nothing left to do here.
 */
export type Outcome = 'sent' | 'in-doubt' | 'taken-over';

/**
 * Sends the answer to a delivery, once over all runs of it.
 * @param find tells what came of a run that was cut off while it sent; undefined means that nothing arrived
 */
export async function sendOnce(
  work: Work,
  send: () => Promise<Outcome>,
  find: () => Promise<Outcome | undefined>,
): Promise<Outcome> {
  const found = work.reached === 'sending' ? await find() : undefined;
  if (found !== undefined) return found;
  return (await work.sending()) ? send() : 'taken-over';
}
