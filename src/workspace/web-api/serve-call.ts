import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from '../emulated-slack.ts';
import type { Parts } from '../parts.ts';
import type { Call } from './call.ts';
import { strikeAfter, strikeBefore, takeFault } from './fault.ts';

/** What goes back over HTTP. */
export interface Served {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly answer: Answer;
}

/** Logs what the app asked, lets a fault strike before or after the work; `drop` is no answer at all. */
export async function serveCall(
  parts: Parts,
  method: string,
  args: Readonly<Record<string, unknown>>,
  work: () => Promise<Served>,
): Promise<Served | 'drop'> {
  const call: Call = { method, arguments: args, at: parts.settings.clock() };
  parts.calls.push(call);
  parts.journal.push({ kind: 'call', call });
  const start = performance.now();
  const fault = takeFault(parts.faults, method);
  if (fault) call.fault = fault.kind;
  parts.changes.announce();

  let struck = await strikeBefore(fault, parts.closing.signal);
  if (fault?.kind === 'late-commit') void commitLater(parts, fault.delay, work);
  let served = struck ? undefined : fault?.kind === 'refused' ? refused(fault.error) : await work();
  struck ??= strikeAfter(fault);
  if (typeof struck === 'number') served = faulty(struck, fault?.retryAfter);
  if (struck !== 'drop' && served) {
    const milliseconds = performance.now() - start;
    Object.assign(call, { answer: served.answer, status: served.status, milliseconds });
  }
  parts.changes.announce();
  return struck === 'drop' || !served ? 'drop' : served;
}

/** Does the work of a call that was told it failed; unless the workspace closes before. */
async function commitLater(
  { closing, changes }: Parts,
  delay: number,
  work: () => Promise<Served>,
): Promise<void> {
  await sleep(delay, undefined, { signal: closing.signal })
    .then(work)
    .catch(() => undefined);
  changes.announce();
}

function refused(error: string): Served {
  return { status: 200, answer: { ok: false, error } };
}

function faulty(status: number, retryAfter = 1): Served {
  if (status !== 429) return { status, answer: { ok: false, error: 'internal_error' } };
  return {
    status,
    headers: { 'retry-after': String(retryAfter) },
    answer: { ok: false, error: 'ratelimited' },
  };
}
