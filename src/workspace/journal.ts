import type { AppRequest } from './to-app/app-request.ts';
import type { Reply } from './to-app/reply.ts';
import type { Call } from './web-api/call.ts';

/** Something the app was told: an event, a command, an interaction. */
export interface SentRequest extends AppRequest {
  readonly over: 'http' | 'socket';
  /** What it was sent with over HTTP, the signature included. */
  readonly headers?: Readonly<Record<string, string | number>>;
  /** When it was sent, milliseconds since 1970 on the workspace's clock. */
  readonly at: number;
  /** Undefined while the app has not acknowledged it and still has time to. */
  reply?: Reply;
}

/** What passed between the workspace and the app, either way, in the order it began. */
export type JournalEntry =
  | { readonly kind: 'request'; readonly request: SentRequest }
  | { readonly kind: 'call'; readonly call: Call };
