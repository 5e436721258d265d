import type { WebClient } from '@slack/web-api';
import { type Delivered, teamOf } from '../../digest/carrier.ts';
import type { Deliveries } from '../../memory/deliveries.ts';
import { parseRecord } from '../../memory/read-record.ts';
import type { Subscription } from '../../memory/subscription-record.ts';
import { changeSubscription, findSubscription } from '../../memory/subscriptions.ts';
import type { Work } from '../../memory/work.ts';
import type { Desk } from '../desk.ts';
import { buildDigest } from './build-digest.ts';
import type { Pace } from './pace.ts';
import { findDigest, postDigest } from './post-digest.ts';
import { type Slot, slot as slotShape } from './slot.ts';
import { tellSubscriber } from './tell-subscriber.ts';

/** What delivering needs. */
export interface Sender {
  readonly desk: Desk;
  /** The client of a workspace. */
  clientOf(team: string): WebClient;
  readonly slots: Deliveries;
  readonly pace: Pace;
  /** Milliseconds after which a post whose outcome is unknown, and which is not to be seen, counts as not made. */
  readonly settled: number;
}

/** Milliseconds until another try, by how often it was tried: an outage is outlasted without a thousand calls. */
const waits = [1_000, 5_000, 15_000, 60_000, 300_000, 900_000];

/**
 * Delivers a slot, once over all instances and crashes. In turn: claimed, built, noted as being sent, posted, noted as
 * told, ended. Killed or left in doubt after it was noted as being sent, the history of the conversation is asked, by
 * the metadata of the message; where it cannot be read nothing is posted again, and who subscribed is told.
 */
export async function deliverSlot(sender: Sender, id: string): Promise<Delivered> {
  const pause = await sender.pace.pausedFor(teamOf(id));
  if (pause > 0) return { wait: pause, of: 'team' };
  const work = await sender.slots.begin(id);
  const slot = work && parseRecord(work.payload, slotShape);
  if (work === undefined) return 'over';
  if (slot === undefined) return end(work);
  try {
    return await deliver(sender, work, slot);
  } catch (error) {
    sender.desk.log.error('A digest was not delivered:', error);
    await work.release();
    return later(work);
  }
}

async function deliver(sender: Sender, work: Work, slot: Slot): Promise<Delivered> {
  const { desk, clientOf, settled } = sender;
  const subscription = await findSubscription(desk.store, slot);
  const isWanted = subscription?.rule.state === 'active';
  if (work.reached === 'sending') {
    const { at, told } = slot.sent ?? { at: work.recorded, told: undefined };
    const seen = await findDigest(clientOf(slot.team), slot, at);
    if (seen === 'posted') return ended(sender, work, slot, told);
    if (seen === 'unreadable') {
      if (subscription) await tellSubscriber(desk, clientOf(slot.team), subscription, 'inDoubt');
      return ended(sender, work, slot, told);
    }
    const left = at + settled - desk.clock();
    if (left > 0) return again(work, left);
  }
  if (!isWanted || (subscription.taken ?? slot.due) > slot.due) return end(work);
  const wait = await sender.pace.turn(slot.team, slot.channel);
  if (wait !== undefined) {
    await work.release();
    return wait;
  }
  return post(sender, work, slot, subscription);
}

async function post(sender: Sender, work: Work, slot: Slot, subscription: Subscription): Promise<Delivered> {
  const { desk, clientOf, pace } = sender;
  const { message, told } = await buildDigest(desk, slot, subscription);
  if (message === undefined) return ended(sender, work, slot, told);
  const sent = { at: desk.clock(), told: { day: told.day, ids: [...told.ids] } };
  if (!(await work.sending({ ...slot, sent }))) return 'over';
  const client = clientOf(slot.team);
  const posted = await postDigest(client, slot, message);
  switch (posted.kind) {
    case 'posted':
      return ended(sender, work, slot, told);
    case 'unknown':
      return again(work, waits[0] ?? 0);
    case 'not-sent':
      await work.notSent();
      await work.release();
      return later(work);
    case 'limited':
      await pace.pause(slot.team, posted.wait);
      await work.notSent();
      await work.release();
      return { wait: posted.wait, of: 'team' };
    default:
      await changeSubscription(
        desk.store,
        slot,
        (current) =>
          current && { ...current, rule: { ...current.rule, state: 'paused', stopped: posted.why } },
      );
      await tellSubscriber(desk, client, subscription, posted.why);
      return end(work);
  }
}

/** Notes what the conversation was told, then ends: killed in between, the digest is found, and both are done again. */
async function ended(
  { desk }: Sender,
  work: Work,
  slot: Slot,
  told: { readonly day: string; readonly ids: readonly string[] } | undefined,
): Promise<Delivered> {
  if (told !== undefined)
    await changeSubscription(desk.store, slot, (current) =>
      current === undefined || (current.told?.day ?? '') > told.day
        ? current
        : { ...current, told: { day: told.day, ids: [...told.ids] } },
    );
  return end(work);
}

async function end(work: Work): Promise<Delivered> {
  await work.finish();
  return 'over';
}

async function again(work: Work, wait: number): Promise<Delivered> {
  await work.release();
  return { wait, of: 'slot' };
}

function later({ attempt }: Work): Delivered {
  return { wait: waits[Math.min(attempt - 1, waits.length - 1)] ?? 0, of: 'slot' };
}
