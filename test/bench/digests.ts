import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Ten thousand digests due at once, each time in a process of its own whose memory is its own too: as the app runs, and as Node would. */
export async function benchDigests(): Promise<void> {
  for (const collects of ['sooner', 'as usual'])
    await once(fork(join(import.meta.dirname, 'child-digests.ts'), [collects], { execArgv: [] }), 'exit');
}
