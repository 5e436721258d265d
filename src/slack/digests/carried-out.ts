import type { Reply } from '../../ask.ts';
import type { Wording } from '../../language/wording.ts';
import type { Asker } from '../../memory/asker.ts';

/** A reply to what was done. */
export interface CarriedOut extends Reply {
  /** What a button that takes it back carries. */
  readonly undo?: string;
}

/** Who wants something done, and where they said so. */
export interface Situation {
  readonly asker: Asker;
  /** The conversation it was said in; without one, that between the asker and the app. */
  readonly channel?: string | undefined;
  /** The same when the same delivery is run again: what was done is then not done twice. */
  readonly change: string;
}

/** A reply that says something else first; what it is about, and how it was read, stays. */
export function saying(reply: Reply, headline: string, parts: Partial<Wording> = {}): CarriedOut {
  return { ...reply, wording: { ...reply.wording, headline, range: '', ...parts } };
}
