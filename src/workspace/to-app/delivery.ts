import type { Failure, Reply } from './reply.ts';

/** One try to hand over an event: number 0, then the retries 1 to 3 with the reason of the failure before. */
export interface Attempt {
  readonly retry: number;
  readonly reason?: Failure;
  readonly reply: Reply;
}

/** What an event travels in: https://docs.slack.dev/apis/events-api/#events-JSON */
export interface Envelope {
  readonly event_id: string;
  readonly event: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** An event on its way to the app. */
export interface Delivery {
  readonly eventId: string;
  readonly event: Readonly<Record<string, unknown>>;
  readonly envelope: Envelope;
  readonly attempts: Attempt[];
  /** Settles when the app acknowledged the event or Slack gave up. */
  readonly settled: Promise<void>;
}
