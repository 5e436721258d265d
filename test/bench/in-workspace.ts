import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';

/** Runs a benchmark in a workspace and an empty folder of its own, which are gone afterwards. */
export async function inWorkspace(
  bench: (workspace: Workspace, folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'aicost-bench-'));
  const workspace = await startWorkspace({ signingSecret: 'a-signing-secret' });
  try {
    await bench(workspace, folder);
  } finally {
    await workspace.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
