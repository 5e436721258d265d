import type { Work } from '../../src/memory/work.ts';

/** Work on a delivery as a listener gets it, with nothing behind it; `changes` says what an earlier run left. */
export function workOf(id: string, changes: Partial<Work> = {}): Work {
  return {
    id,
    payload: {},
    recorded: 0,
    attempt: 1,
    reached: 'recorded',
    sending: async () => true,
    notSent: async () => {},
    finish: async () => true,
    forget: async () => {},
    release: async () => {},
    ...changes,
  };
}
