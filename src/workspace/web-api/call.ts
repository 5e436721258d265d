import type { Answer } from '../emulated-slack.ts';

/** One Web API call by the app, as the gateway saw it. */
export interface Call {
  readonly method: string;
  /** Decoded: `blocks` and the like are objects, not JSON. The token is left out. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** When it arrived, milliseconds since 1970 on the workspace's clock. */
  readonly at: number;
  /** What the app was told; undefined while it waits, and for good when the connection was dropped. */
  answer?: Answer;
  /** HTTP status of the answer. */
  status?: number;
  /** How long the answer took. */
  milliseconds?: number;
  /** The fault that was injected into this call. */
  fault?: string;
}

/** The last calls in a line, for the message of a test that waited in vain. */
export function describeCalls(calls: readonly Call[]): string {
  const last = calls
    .slice(-8)
    .map(({ method, answer }) => `${method} → ${answer?.error ?? answer?.ok ?? 'no answer'}`);
  return last.join(', ') || 'no calls';
}
