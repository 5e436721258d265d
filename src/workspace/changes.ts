/** Tells those who wait, tests and the page, that something happened in the workspace. */
export interface Changes {
  announce(): void;
  /** Calls `listener` at every change until the function it gives is called. */
  watch(listener: () => void): () => void;
  /**
   * Waits until `check` gives something truthy, looking again after each change, and every so often for what changes
   * elsewhere, such as in the app's store; throws after `within` ms.
   */
  until<T>(check: () => T | Promise<T>, options?: WaitOptions): Promise<Found<T>>;
}

/** Milliseconds until a look without a change. */
const lookEvery = 100;

/** What a check gives once it gives something. */
export type Found<T> = Exclude<T, false | null | undefined | 0 | ''>;

/** How long to wait, in milliseconds (5,000), and for what, in words for the error message. */
interface WaitOptions {
  readonly within?: number;
  readonly what?: string;
}

/** Makes the notifier; `describe` says what was seen so far, for the message of a wait in vain. */
export function createChanges(describe: () => string): Changes {
  let version = 0;
  const waiting = new Set<() => void>();

  function announce(): void {
    version += 1;
    for (const wake of waiting) wake();
  }

  function watch(listener: () => void): () => void {
    waiting.add(listener);
    return () => waiting.delete(listener);
  }

  function nextChange(end: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, Math.min(lookEvery, Math.max(0, end - performance.now())));
      waiting.add(wake);
    });
  }

  async function until<T>(check: () => T | Promise<T>, options: WaitOptions = {}): Promise<Found<T>> {
    const { within = 5000, what = 'it' } = options;
    const deadline = performance.now() + within;
    for (;;) {
      const seen = version;
      const result = await check();
      if (result) return result as Found<T>;
      if (performance.now() >= deadline) {
        throw new Error(`Waited ${within} ms for ${what} in vain. Seen: ${describe()}`);
      }
      if (seen === version) await nextChange(deadline);
    }
  }

  return { announce, watch, until };
}
