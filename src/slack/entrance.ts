import type { Receiver } from '@slack/bolt';
import { refusalOf } from './call-slack.ts';

/** How Slack reaches the app. */
export type Transport =
  | { readonly mode: 'http'; readonly signingSecret: string }
  | { readonly mode: 'socket'; readonly appToken: string };

/** A way in for what Slack sends. */
export interface Entrance {
  readonly receiver: Receiver;
  /** Begins to take what Slack sends; gives the port that answers GET /health. Throws a StartError. */
  open(): Promise<number>;
  /** Takes nothing more; `drain` waits for what is in hand. */
  close(drain: () => Promise<void>): Promise<void>;
}

/** Why the app cannot start, and the setting to look at. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly setting: 'PORT' | 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN' | 'SLACK_API_URL';

  constructor(setting: StartError['setting'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.setting = setting;
  }
}

/** A port that cannot be listened on. */
export function portRefused(cause: unknown): StartError {
  const { code } = cause as { code?: string };
  const reason = code === 'EADDRINUSE' ? 'is used by another program' : `cannot be listened on (${code})`;
  return new StartError('PORT', reason, { cause });
}

/** What a first call with a token that failed says: Slack refuses the token, or nothing that answers is there. */
export function slackRefused(token: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN', cause: unknown): StartError {
  const refusal = refusalOf(cause);
  return refusal === undefined
    ? new StartError('SLACK_API_URL', 'cannot be reached', { cause })
    : new StartError(token, `is refused by Slack (${refusal})`, { cause });
}
