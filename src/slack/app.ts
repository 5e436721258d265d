import { App, type Logger, type Receiver, UnknownError } from '@slack/bolt';
import { onAdjust } from './adjust/on-adjust.ts';
import { onAdjusted } from './adjust/on-adjusted.ts';
import type { Desk } from './desk.ts';
import { onUndo } from './digests/on-undo.ts';
import { onClearRecent } from './home/on-clear-recent.ts';
import { onHomeAsk } from './home/on-home-ask.ts';
import { onHomeDigest } from './home/on-home-digest.ts';
import { onAskButton } from './on-ask-button.ts';
import { onCommand } from './on-command.ts';
import { onContextChanged } from './on-context-changed.ts';
import { onDirectMessage } from './on-direct-message.ts';
import { onExplain } from './on-explain.ts';
import { onFeedback } from './on-feedback.ts';
import { onHomeOpened } from './on-home-opened.ts';
import { onMention } from './on-mention.ts';
import { onShare } from './on-share.ts';
import { onShowWorking } from './on-show-working.ts';
import { onSettings } from './preferences/on-settings.ts';
import { onSettingsSent } from './preferences/on-settings-sent.ts';
import { onAskShortcut } from './shortcuts/on-ask-shortcut.ts';
import { onCostThis } from './shortcuts/on-cost-this.ts';

const listeners = [
  onCommand,
  onMention,
  onDirectMessage,
  onAskButton,
  onShare,
  onShowWorking,
  onExplain,
  onAdjust,
  onAdjusted,
  onHomeOpened,
  onHomeAsk,
  onClearRecent,
  onHomeDigest,
  onSettings,
  onSettingsSent,
  onCostThis,
  onAskShortcut,
  onFeedback,
  onContextChanged,
  onUndo,
];

export interface AppOptions {
  readonly receiver: Receiver;
  readonly botToken: string;
  readonly slackApi: string;
  readonly log: Logger;
}

/** Milliseconds a call of the Web API may take. Slack's client would wait for ever. */
const callTimeout = 10_000;

/** How Slack is called: nothing is done twice by retries, and one call that must wait does not hold up the others. */
export function clientOptionsFor(slackApi: string) {
  return {
    slackApiUrl: slackApi,
    timeout: callTimeout,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };
}

/** The Bolt app with all its listeners, not yet started. Call `init` to check the token. */
export function createApp({ receiver, botToken, slackApi, log }: AppOptions, desk: Desk): App {
  const app = new App({
    receiver,
    token: botToken,
    // So that a wrong token is known at the start, and not by an unhandled rejection.
    deferInitialization: true,
    tokenVerificationEnabled: true,
    logger: log,
    // Nothing is kept per conversation in this process.
    convoStore: false,
    clientOptions: clientOptionsFor(slackApi),
  });
  // Thrown on to handle-once.ts, which logs it and tries again.
  app.error(async (error) => {
    throw error instanceof UnknownError ? error.original : error;
  });
  for (const listen of listeners) listen(app, desk);
  return app;
}
