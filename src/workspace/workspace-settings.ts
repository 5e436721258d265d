/** What may be set when a workspace is started. */
export interface WorkspaceSettings {
  /** The secret with which requests to the app are signed. */
  readonly signingSecret: string;
  /** Names of the bot events in the manifest: `app_mention`, `message.im`, … Only these are sent. */
  readonly events: readonly string[];
  /** Bot scopes of the manifest; when given, calls outside them are refused with `missing_scope`. */
  readonly scopes?: readonly string[];
  /** Types of blocks this Slack does not know yet, and refuses; none when left out. */
  readonly unknownBlocks?: readonly string[];
  /** The most a page of a listing holds, whatever is asked for: Slack may give less than it was asked for. */
  readonly largestPage: number;
  /** Milliseconds the app has to acknowledge; Slack's are 3,000. */
  readonly acknowledgeWithin: number;
  /** Milliseconds before each retry of an event; Slack's are 0, 60,000 and 300,000. */
  readonly retryDelays: readonly number[];
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Evenly drawn from [0, 1). */
  readonly random: () => number;
}
