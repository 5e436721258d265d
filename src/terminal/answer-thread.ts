import { type Reply, subjectAfter } from '../ask.ts';
import type { Subject } from '../language/reading.ts';
import type { Product } from '../product.ts';
import { asSaidHere } from './as-said-here.ts';
import { dayOf, momentOf } from './day-of.ts';
import type { Thread } from './input-line.ts';

/** The replies to a thread's questions: each refines the query before it. Throws where the thread's time is none. */
export async function answerThread(
  product: Pick<Product, 'ask'>,
  { questions, at, locale, zone }: Thread,
): Promise<Reply[]> {
  const now = dayOf(at, zone, Date.now);
  const instant = momentOf(at, Date.now);
  const replies: Reply[] = [];
  let subject: Subject = {};
  for (const question of questions) {
    const answered = await product.ask(question, { now, instant, zone, locale, ...subject });
    const reply = asSaidHere(answered);
    subject = subjectAfter(reply, subject);
    replies.push(reply);
  }
  return replies;
}
