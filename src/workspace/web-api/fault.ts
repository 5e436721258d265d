import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What goes wrong with a call: `rate-limited` answers 429, `error` answers 500 without doing anything,
 * `error-after-commit` does the work and then answers 500, `hang` never answers, `drop` closes the
 * connection before the work, `drop-after-commit` after it, `delay` only takes its time, `late-commit` answers 500
 * and does the work so many milliseconds later, `refused` answers with an error of Slack's, as when a token is revoked.
 */
export type FaultKind =
  | 'rate-limited'
  | 'error'
  | 'error-after-commit'
  | 'hang'
  | 'drop'
  | 'drop-after-commit'
  | 'delay'
  | 'late-commit'
  | 'refused';

/** A fault to inject into the next calls of one method, or of `*`: any. */
export interface Fault {
  readonly method: string;
  readonly kind: FaultKind;
  /** How many calls it still strikes. */
  times: number;
  /** Seconds in `Retry-After`, for `rate-limited`. */
  readonly retryAfter: number;
  /** Milliseconds, for `delay` and `late-commit`. */
  readonly delay: number;
  /** What Slack calls it, for `refused`: `is_archived`, `token_revoked`, … */
  readonly error: string;
}

/** How often a fault strikes (once), and its measure: seconds of `Retry-After` (1), milliseconds of `delay` (100), the `error`. */
export type FaultOptions = Partial<Pick<Fault, 'times' | 'retryAfter' | 'delay' | 'error'>>;

/** Lets the next calls of a method go wrong. */
export function addFault(faults: Fault[], method: string, kind: FaultKind, options: FaultOptions = {}): void {
  faults.push({ method, kind, times: 1, retryAfter: 1, delay: 100, error: 'fatal_error', ...options });
}

/** Takes the fault due for a call of `method`, if there is one. */
export function takeFault(faults: Fault[], method: string): Fault | undefined {
  const due = faults.find((fault) => (fault.method === method || fault.method === '*') && fault.times > 0);
  if (due) due.times -= 1;
  return due;
}

/**
 * What a fault makes of a call before its work: an answer's status, `drop` for none at all, or nothing.
 * @param signal ends the waiting of `hang` and `delay`
 */
export async function strikeBefore(
  fault: Fault | undefined,
  signal: AbortSignal,
): Promise<number | 'drop' | undefined> {
  switch (fault?.kind) {
    case 'rate-limited':
      return 429;
    case 'error':
    case 'late-commit':
      return 500;
    case 'drop':
      return 'drop';
    case 'hang':
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return 'drop';
    case 'delay':
      await sleep(fault.delay, undefined, { signal }).catch(() => undefined);
  }
  return undefined;
}

/** What a fault makes of a call whose work is done. */
export function strikeAfter(fault: Fault | undefined): number | 'drop' | undefined {
  if (fault?.kind === 'error-after-commit') return 500;
  return fault?.kind === 'drop-after-commit' ? 'drop' : undefined;
}
