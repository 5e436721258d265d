import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptFiles } from '../../src/catalogue/kept-files.ts';
import { median, printRow, secondsFor, timesOf } from './measure.ts';

const RUNS = Array(9).fill(undefined);

/** Loading what a start keeps for the next one, the median, beside making it anew, the first time. */
export async function benchKept(
  of: string,
  load: (kept: ReturnType<typeof keptFiles>) => unknown,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'aicost-bench-'));
  const kept = keptFiles(of, folder);
  const anew = 1000 * (await secondsFor(() => load(kept)));
  const again = median(await timesOf(RUNS, () => load(kept)));
  rmSync(folder, { recursive: true, force: true });
  printRow('as kept from the last start', `${again.toFixed(0)} ms`, `${anew.toFixed(0)} ms`, again / anew);
}
