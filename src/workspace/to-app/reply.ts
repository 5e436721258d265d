/** Why a request counts as failed, in the words of `x-slack-retry-reason`. */
export type Failure = 'http_timeout' | 'connection_failed' | 'http_error';

/** What came back from the app, and how long it took. */
export interface Reply {
  /** Undefined when there was no answer. */
  readonly status?: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  readonly milliseconds: number;
  readonly failure?: Failure;
}
