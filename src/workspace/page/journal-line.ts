/** Something that passed between Slack and the app, in a line. */
export interface JournalLine {
  readonly number: number;
  /** A request to the app, or a call of the app's. */
  readonly kind: 'request' | 'call';
  readonly type: 'events_api' | 'slash_commands' | 'interactive' | 'call';
  readonly name: string;
  readonly over: 'http' | 'socket';
  /** Milliseconds since 1970 on the workspace's clock. */
  readonly at: number;
  /** Until it was answered, or until now. */
  readonly milliseconds: number;
  readonly isDone: boolean;
  readonly status?: number;
  readonly error?: string;
  /** Which repetition it is, from 1. */
  readonly retry?: number;
}

/** All there is of it. */
export interface JournalDetail {
  readonly headers?: Readonly<Record<string, string | number>> | undefined;
  readonly sent: unknown;
  readonly answered: unknown;
}
