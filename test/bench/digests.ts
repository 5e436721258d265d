import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Megabytes: left to itself, Node collects garbage only when far more of it has gathered than is in use. */
const HEAP = 96;
const YOUNG = 2;

/** Ten thousand digests due at once, in a process of its own whose memory is its own too. */
export async function benchDigests(): Promise<void> {
  const execArgv = [`--max-old-space-size=${HEAP}`, `--max-semi-space-size=${YOUNG}`];
  await once(fork(join(import.meta.dirname, 'child-digests.ts'), [], { execArgv }), 'exit');
}
