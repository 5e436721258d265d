import { type Reply, subjectAfter } from '../ask.ts';
import type { Asker } from '../memory/asker.ts';
import { noteQuestions } from '../memory/recent-questions.ts';
import type { Desk } from './desk.ts';

/**
 * Puts a question that was answered on its asker's list of recent ones; a store out of reach costs the entry. Those that
 * come while one is being written down are written down together.
 */
export async function noteAsked(
  { store, toNote, inTurn }: Pick<Desk, 'store' | 'toNote' | 'inTurn'>,
  asker: Asker,
  reply: Reply | undefined,
): Promise<void> {
  const subject = reply?.outcome === 'answered' ? subjectAfter(reply, {}).previous : undefined;
  // What was done is not offered to be done again.
  if (subject === undefined || subject.intent === 'digest') return;
  const key = `asked:${asker.team}:${asker.user}`;
  toNote.set(key, [...(toNote.get(key) ?? []), subject]);
  const note = async () => {
    const asked = toNote.get(key) ?? [];
    // Else it was written down with one before it; others that came since have turns of their own.
    if (!asked.includes(subject)) return;
    toNote.delete(key);
    await noteQuestions(store, asker, asked);
  };
  await inTurn(key, note).catch(() => {});
}
