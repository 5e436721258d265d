import { setTimeout as sleep } from 'node:timers/promises';
import { mintId } from '../mint-id.ts';
import type { Parts } from '../parts.ts';
import type { Attempt, Delivery, Envelope } from './delivery.ts';
import type { Failure, Reply } from './reply.ts';
import { sendToApp } from './send-to-app.ts';

/** Sends an event in its envelope, and again as Slack does while the app does not acknowledge it. */
export function deliverEvent(parts: Parts, event: Readonly<Record<string, unknown>>): Delivery {
  const envelope = enveloped(parts, event);
  const attempts: Attempt[] = [];
  const settled = tryAll(parts, envelope, attempts);
  const delivery = { eventId: envelope.event_id, event, envelope, attempts, settled };
  parts.deliveries.push(delivery);
  return delivery;
}

/** Sends an event once more though it was acknowledged, as happens when an acknowledgement is lost. */
export async function redeliver(
  parts: Parts,
  delivery: Delivery,
  reason: Failure = 'http_timeout',
): Promise<Reply> {
  return (await tryOnce(parts, delivery.envelope, delivery.attempts, reason)).reply;
}

async function tryAll(parts: Parts, envelope: Envelope, attempts: Attempt[]): Promise<void> {
  const { signal } = parts.closing;
  let last = await tryOnce(parts, envelope, attempts);
  for (const delay of parts.settings.retryDelays) {
    if (!last.reply.failure || last.reply.headers['x-slack-no-retry'] === '1') break;
    await sleep(delay, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) break;
    last = await tryOnce(parts, envelope, attempts, last.reply.failure);
  }
}

async function tryOnce(
  parts: Parts,
  payload: Envelope,
  attempts: Attempt[],
  reason?: Failure,
): Promise<Attempt> {
  const retry = attempts.length;
  const again = reason && { retry: { number: retry, reason } };
  const reply = await sendToApp(parts, { type: 'events_api', payload, ...again });
  const attempt = { retry, reply, ...(reason && { reason }) };
  attempts.push(attempt);
  parts.changes.announce();
  return attempt;
}

function enveloped(parts: Parts, event: Readonly<Record<string, unknown>>): Envelope {
  const eventId = mintId(parts.settings.random, 'Ev');
  const { team, app, settings } = parts;
  return {
    token: 'verification-token',
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: null,
    api_app_id: app.id,
    event,
    type: 'event_callback',
    event_id: eventId,
    event_time: Math.floor(settings.clock() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: team.id,
        user_id: app.userId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${eventId}`,
  };
}
