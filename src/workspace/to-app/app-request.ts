import type { Failure } from './reply.ts';

/** Something Slack tells the app, whichever way it travels; the types are those of Socket Mode's envelopes. */
export interface AppRequest {
  readonly type: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: Readonly<Record<string, unknown>>;
  /** Set when it is sent again: which retry this is, from 1, and why the try before failed. */
  readonly retry?: { readonly number: number; readonly reason: Failure };
}
