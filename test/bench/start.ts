import { bareApp, type ChildApp, ourApp, startChild } from './child-app.ts';
import { inWorkspace } from './in-workspace.ts';
import { median, printHeader, printRow } from './measure.ts';

const STARTS = 7;

/** Start to ready, and resident memory then, beside a bare Bolt app; the first start of each only fills the compile cache. */
export async function benchStart(): Promise<void> {
  await inWorkspace(async (workspace, folder) => {
    const measure = async (entry: string) => {
      const starts: { seconds: number; memory: number }[] = [];
      for (let start = 0; start <= STARTS; start++) {
        const app: ChildApp = await startChild(entry, workspace, `${folder}/start.sqlite`);
        if (start > 0) starts.push({ seconds: app.secondsToReady, memory: app.memory() });
        await app.stop();
      }
      return {
        seconds: median(starts.map(({ seconds }) => seconds).sort((a, b) => a - b)),
        memory: median(starts.map(({ memory }) => memory).sort((a, b) => a - b)),
      };
    };
    const [ours, bare] = [await measure(ourApp), await measure(bareApp)];
    printHeader(`Starting, median of ${STARTS}; baseline: a bare Bolt app that echoes`);
    printRow(
      'start to ready',
      `${(ours.seconds * 1000).toFixed(0)} ms`,
      `${(bare.seconds * 1000).toFixed(0)} ms`,
      ours.seconds / bare.seconds,
    );
    printRow(
      'resident memory when ready',
      `${ours.memory.toFixed(0)} MB`,
      `${bare.memory.toFixed(0)} MB`,
      ours.memory / bare.memory,
    );
  });
}
