import { unrecorded, type Work } from '../../src/memory/work.ts';

/** Work on a delivery as a listener gets it, with nothing behind it; `changes` says what an earlier run left. */
export function workOf(id: string, changes: Partial<Work> = {}): Work {
  return { ...unrecorded({ id, payload: {}, now: 0, settle: () => {} }), ...changes };
}
