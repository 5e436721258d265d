import { setTimeout as sleep } from 'node:timers/promises';
import type { Work } from '../memory/work.ts';
import { asTaken } from './as-taken.ts';
import { BlocksRefused, failureOf, ResponseRefused } from './call-slack.ts';
import type { Message, Rendered } from './message.ts';
import { type Outcome, sendOnce } from './send-once.ts';

/** Milliseconds waited when Slack asks for patience, at most; then another attempt follows. */
const mostPatience = 60_000;

/** How a message sent to a response URL is shown; without any of these, to the asker alone, below what is there. */
interface Showing {
  readonly response_type?: 'ephemeral' | 'in_channel';
  readonly replace_original?: boolean;
  readonly thread_ts?: string;
}

/** Milliseconds between tries of a request that did not leave, or that Slack asked to send later. */
const waits = [1000, 5000, 15_000];

/**
 * Answers a command or a click by its response URL, once. What was sent there cannot be looked up, so a request
 * that may have arrived is not sent again; the asker is asked instead.
 * Throws when Slack refuses the message or takes no more answers here (30 minutes have passed, or five were sent),
 * or stays out of reach.
 */
export async function respondOnce(
  responseUrl: string,
  { message, inDoubt }: Rendered,
  showing: Showing,
  work: Work,
): Promise<void> {
  const respond = () => asTaken(message, (taken) => send(responseUrl, { ...taken, ...showing }));
  const outcome = await sendOnce(work, respond, async () => 'in-doubt');
  if (outcome === 'in-doubt') await tellAsker(responseUrl, inDoubt, showing.thread_ts);
}

/**
 * Sends what may be sent twice, such as what replaces a message, until it is there. Throws when Slack takes no more by
 * this URL, or stays out of reach.
 */
export async function respondAgain(responseUrl: string, message: Message, showing: Showing): Promise<void> {
  for (let tries = 0; tries <= waits.length; tries++) {
    const outcome = await asTaken(message, (taken) => send(responseUrl, { ...taken, ...showing }));
    if (outcome === 'sent') return;
  }
}

/** Tells something to the asker alone, not minding whether it arrives. */
export async function tellAsker(responseUrl: string, message: Message, thread?: string): Promise<void> {
  await send(responseUrl, {
    ...message,
    response_type: 'ephemeral',
    replace_original: false,
    ...(thread !== undefined && { thread_ts: thread }),
  });
}

async function send(responseUrl: string, message: Message & Showing): Promise<Outcome> {
  for (const wait of waits) {
    const outcome = await post(responseUrl, message);
    if (typeof outcome === 'string') return outcome;
    await sleep(outcome.retryAfter ?? wait);
  }
  throw new Error('Slack stayed out of reach');
}

/** It did not leave, or Slack did not take it and asked for so many milliseconds of patience. */
interface NotSent {
  readonly retryAfter?: number;
}

async function post(responseUrl: string, message: Message & Showing): Promise<Outcome | NotSent> {
  let refusal = '';
  try {
    const response = await fetch(responseUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...message, unfurl_links: false, unfurl_media: false }),
      signal: AbortSignal.timeout(10_000),
    });
    const { ok, status, headers } = response;
    if (ok) return 'sent';
    if (status === 429) return notSent(headers.get('retry-after'));
    if (status >= 500) return 'in-doubt';
    refusal = await response.text();
  } catch (error) {
    return failureOf(error) === 'not-sent' ? {} : 'in-doubt';
  }
  if (refusal.includes('blocks')) throw new BlocksRefused('Slack refused the blocks of an answer');
  throw new ResponseRefused('Slack refused an answer to a response URL');
}

/** `Retry-After` is in seconds: https://docs.slack.dev/apis/web-api/rate-limits */
function notSent(retryAfter: string | null): NotSent {
  const seconds = Number(retryAfter);
  return seconds > 0 ? { retryAfter: Math.min(seconds * 1000, mostPatience) } : {};
}
