import { type Reply, subjectAfter } from '../ask.ts';
import type { Asker } from '../memory/asker.ts';
import { noteQuestion } from '../memory/recent-questions.ts';
import type { Desk } from './desk.ts';

/** Puts a question that was answered on its asker's list of recent ones; a store out of reach costs the entry. */
export async function noteAsked(desk: Desk, asker: Asker, reply: Reply | undefined): Promise<void> {
  const subject = reply?.outcome === 'answered' ? subjectAfter(reply, {}).previous : undefined;
  // What was done is not offered to be done again.
  if (subject === undefined || subject.intent === 'digest') return;
  await desk
    .inTurn(`asked:${asker.team}:${asker.user}`, () => noteQuestion(desk.store, asker, subject))
    .catch(() => {});
}
