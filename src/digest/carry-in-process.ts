import { setTimeout as sleepFor } from 'node:timers/promises';
import { type Carrier, type Deliver, teamOf } from './carrier.ts';

/** How many slots are delivered at the same time, each of another workspace. */
const atOnce = 16;

/**
 * Carries slots within this process, where there is no Redis: of each workspace one after the other, in order; one that
 * has to wait does not hold up other workspaces. What is not delivered when the process ends is taken up by the next.
 * @param sleep waits so many milliseconds
 */
export function carryInProcess(
  deliver: Deliver,
  sleep: (ms: number) => Promise<unknown> = (ms) => sleepFor(ms, undefined, { ref: false }),
): Carrier {
  const waiting = new Map<string, string[]>();
  const inHand = new Set<string>();
  const running = new Set<Promise<void>>();
  const free = places(atOnce);
  let isStopped = false;

  function queue(id: string): void {
    const team = teamOf(id);
    const ids = waiting.get(team);
    if (ids !== undefined) {
      ids.push(id);
      return;
    }
    waiting.set(team, [id]);
    const run = runTeam(team).finally(() => running.delete(run));
    running.add(run);
  }

  async function runTeam(team: string): Promise<void> {
    const ids = waiting.get(team) ?? [];
    while (!isStopped) {
      const id = ids[0];
      if (id === undefined) break;
      const delivered = await free(() => (isStopped ? Promise.resolve('over' as const) : deliver(id)));
      if (delivered !== 'over' && delivered.of === 'team') {
        await sleep(delivered.wait);
        continue;
      }
      ids.shift();
      if (delivered === 'over') inHand.delete(id);
      else void sleep(delivered.wait).then(() => isStopped || queue(id));
    }
    waiting.delete(team);
  }

  return {
    async carry(ids) {
      for (const id of ids) {
        if (inHand.has(id)) continue;
        inHand.add(id);
        queue(id);
      }
    },
    async stop() {
      isStopped = true;
      await Promise.race([Promise.all(running), sleepFor(stopWithin, undefined, { ref: false })]);
    },
  };
}

/** Milliseconds what is being delivered may take when the process is asked to stop. */
const stopWithin = 5_000;

/** Lets so many things go on at the same time, in the order they came. */
function places(count: number): <T>(thing: () => Promise<T>) => Promise<T> {
  const queued: (() => void)[] = [];
  let left = count;
  return async (thing) => {
    if (left === 0) await new Promise<void>((resolve) => queued.push(resolve));
    else left--;
    try {
      return await thing();
    } finally {
      const next = queued.shift();
      if (next === undefined) left++;
      else next();
    }
  };
}
