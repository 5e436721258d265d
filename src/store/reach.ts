/** Asks a store questions that must not depend on it: an answer within a bound, or none. */
interface Reach {
  /** What the store says, or null when it is out of reach. */
  ask<T>(question: () => Promise<T>): Promise<T | null>;
}

/**
 * After a question without an answer the store is left alone for a while: out of reach, it then costs one bounded
 * wait now and again, and not one a question.
 * @param bound milliseconds a question may take
 * @param pause milliseconds the store is left alone
 * @param clock the time in milliseconds
 */
export function reachOf(bound: number, pause: number, clock: () => number): Reach {
  let leftAloneUntil = 0;
  return {
    async ask(question) {
      if (clock() < leftAloneUntil) return null;
      try {
        return await within(bound, question());
      } catch {
        leftAloneUntil = clock() + pause;
        return null;
      }
    },
  };
}

/** A promise's result if it comes within `ms`; rejects when it does not, and drops whatever comes later. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
