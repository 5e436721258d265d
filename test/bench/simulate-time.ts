import { setImmediate as turn } from 'node:timers/promises';

/** A clock that stands still while work is under way and else goes on to the next sleeper. Milliseconds. */
export function simulateTime(start: number) {
  let now = start;
  let underWay = 0;
  let calm: (() => void) | undefined;
  const sleepers: { readonly until: number; readonly wake: () => void }[] = [];

  return {
    clock: () => now,
    sleep: (ms: number) => new Promise<void>((wake) => sleepers.push({ until: now + Math.ceil(ms), wake })),
    /** Does work, for which the clock stands still. */
    async during<T>(work: () => Promise<T>): Promise<T> {
      underWay++;
      try {
        return await work();
      } finally {
        if (--underWay === 0) calm?.();
      }
    },
    /** Waits for what is under way; where nothing is, time passes until somebody wakes. */
    async pass(): Promise<void> {
      await turn();
      if (underWay > 0) {
        await new Promise<void>((resolve) => {
          calm = resolve;
        });
        return;
      }
      sleepers.sort((a, b) => a.until - b.until);
      now = Math.max(now, sleepers[0]?.until ?? now);
      while ((sleepers[0]?.until ?? Number.POSITIVE_INFINITY) <= now) sleepers.shift()?.wake();
    },
  };
}
