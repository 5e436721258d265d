import { type Reply, subjectAfter } from '../../ask.ts';
import type { Circumstances } from '../../language/reading.ts';
import type { Desk } from '../desk.ts';

/** A sentence with its answer. */
export interface Costable {
  readonly sentence: string;
  readonly reply: Reply;
}

/** What can be costed in some sentences: those with an answer; without any, one that needs a word more. */
export interface Found {
  readonly answered: readonly Costable[];
  readonly open?: Costable | undefined;
}

/**
 * Reads sentence by sentence. One put as a question that says too little by itself goes on about the one before it
 * ("We want 512 H100s. What for two years?"). The same asked twice is answered once.
 */
export async function findCostable(
  desk: Desk,
  sentences: readonly string[],
  circumstances: Partial<Circumstances>,
): Promise<Found> {
  const answered = new Map<string, Costable>();
  let open: Costable | undefined;
  let previous: Circumstances['previous'];
  for (const sentence of sentences) {
    let reply = await desk.ask(sentence, circumstances);
    if (!isAnswer(reply) && previous && /[?？]\s*$/.test(sentence))
      reply = await desk.ask(sentence, { ...circumstances, previous });
    if (isAnswer(reply)) {
      answered.set(JSON.stringify(reply.reading.query), { sentence, reply });
      previous = subjectAfter(reply, {}).previous;
    } else if (reply.outcome === 'choices' || reply.outcome === 'missing') open ??= { sentence, reply };
  }
  return { answered: [...answered.values()], open };
}

function isAnswer({ outcome, answer }: Reply): boolean {
  return outcome === 'answered' && answer?.query.intent !== 'help';
}
