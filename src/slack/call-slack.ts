import { setTimeout as sleep } from 'node:timers/promises';
import { WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';

/**
 * What is known of a call that failed: Slack `refused` it, it was `not-sent`, or the outcome is `unknown`: Slack
 * may have carried it out.
 */
export type Failure = 'refused' | 'not-sent' | 'unknown';

/** Errors after which, Slack says, part of the work may be done: https://docs.slack.dev/reference/methods/chat.postMessage */
const perhapsDone = new Set(['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable']);

/** Refusals that pass by themselves: a workspace is moved, or has had enough for the moment. */
const forNow = new Set(['team_added_to_org', 'org_login_required', 'ratelimited', 'rate_limited']);

/** Refusals of the token, whatever is asked for. */
const ofToken = new Set(['token_revoked', 'token_expired', 'account_inactive', 'invalid_auth', 'not_authed']);

/** Network errors that come before a request is sent. */
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** A response URL that has expired or is used up, or that does not take the message. */
export class ResponseRefused extends Error {
  override readonly name = 'ResponseRefused';
}

/** A response URL that takes messages, but not this one's blocks. */
export class BlocksRefused extends Error {
  override readonly name = 'BlocksRefused';
}

/** Reads what a failed call of the Web API, or a failed fetch, says about its outcome. */
export function failureOf(error: unknown): Failure {
  if (error instanceof WebAPIPlatformError) {
    if (forNow.has(error.data.error)) return 'not-sent';
    return perhapsDone.has(error.data.error) ? 'unknown' : 'refused';
  }
  if (error instanceof ResponseRefused || error instanceof BlocksRefused) return 'refused';
  if (error instanceof WebAPIRateLimitedError) return 'not-sent';
  const { cause } = (error instanceof WebAPIRequestError ? error.original : error) as { cause?: unknown };
  return neverConnected.has((cause as { code?: string } | undefined)?.code ?? '') ? 'not-sent' : 'unknown';
}

/** What Slack calls the reason of a refusal: `not_in_channel`, `invalid_blocks`, … */
export function refusalOf(error: unknown): string | undefined {
  return error instanceof WebAPIPlatformError ? error.data.error : undefined;
}

/** Whether Slack refuses the token: the app was removed from the workspace, or its token replaced. */
export function isTokenRefused(error: unknown): boolean {
  return ofToken.has(refusalOf(error) ?? '');
}

/** Milliseconds Slack asks to wait with a call that failed for being one too many; undefined for any other failure. */
export function waitAsked(error: unknown): number | undefined {
  return error instanceof WebAPIRateLimitedError ? error.retryAfter * 1000 : undefined;
}

/** Refusals of a post into a channel the app is not in; a response URL reaches it all the same. */
const notMember = new Set(['not_in_channel', 'channel_not_found']);

/** Whether a post failed because the app is no member of the channel, or cannot see it. */
export function isNotMember(error: unknown): boolean {
  return notMember.has(refusalOf(error) ?? '');
}

/**
 * Makes a call and, when Slack asks to wait, waits and makes it again. Only this call waits: the client is set to
 * reject rate-limited calls, since otherwise it holds up every other one too.
 * @param patience milliseconds to wait in all; beyond them the error is thrown
 */
export async function patiently<T>(call: () => Promise<T>, patience = 60_000): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof WebAPIRateLimitedError)) throw error;
    const wait = error.retryAfter * 1000;
    if (wait > patience) throw error;
    await sleep(wait);
    return patiently(call, patience - wait);
  }
}
