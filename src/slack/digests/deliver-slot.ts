import { type Delivered, teamOf } from '../../digest/carrier.ts';
import { parseRecord } from '../../memory/read-record.ts';
import type { Subscription } from '../../memory/subscription-record.ts';
import { findSubscription } from '../../memory/subscriptions.ts';
import type { Work } from '../../memory/work.ts';
import { waitAsked } from '../call-slack.ts';
import { removeCopies } from '../remove-copies.ts';
import { buildDigest } from './build-digest.ts';
import { again, end, firstWait, later } from './end-slot.ts';
import { findDigest } from './find-digest.ts';
import { postDigest } from './post-digest.ts';
import { ended, posted, type Sender, stop } from './settle-slot.ts';
import { type Slot, slot as slotShape } from './slot.ts';
import { tellSubscriber } from './tell-subscriber.ts';

/**
 * Delivers a slot, once over all instances and crashes. In turn: claimed, built, noted as being sent, posted, noted as
 * told, ended. Killed or left in doubt after it was noted as being sent, the history of the conversation is asked, by
 * the metadata of the message; where it cannot be read nothing is posted again, and who subscribed is told. Of two
 * posts that were carried out after all, the later is deleted.
 */
export async function deliverSlot(sender: Sender, id: string): Promise<Delivered> {
  const { desk, pace, slots } = sender;
  const team = teamOf(id);
  const pause = await pace.pausedFor(team);
  if (pause > 0) return { wait: pause, of: 'team' };
  const work = await slots.begin(id);
  const slot = work && parseRecord(work.payload, slotShape);
  if (work === undefined) return 'over';
  if (slot === undefined) return end(work);
  try {
    return await deliver(sender, work, slot);
  } catch (error) {
    const wait = waitAsked(error);
    if (wait === undefined) desk.log.error('A digest was not delivered:', error);
    else await pace.pause(team, wait);
    await work.release();
    return wait === undefined ? later(work) : { wait, of: 'team' };
  }
}

async function deliver(sender: Sender, work: Work, slot: Slot): Promise<Delivered> {
  const { desk, clientOf, settled } = sender;
  const subscription = await findSubscription(desk.store, slot);
  const isWanted = subscription?.rule.state === 'active';
  if (work.reached === 'sending') {
    const { at, told } = slot.sent ?? { at: work.recorded, told: undefined };
    const client = clientOf(slot.team);
    const seen = await findDigest(client, slot, at);
    if (seen === 'revoked') return stop(sender, work, slot, 'revoked');
    if (seen === 'unreadable') {
      if (subscription) await tellSubscriber(desk, client, subscription, 'inDoubt');
      return ended(sender, work, slot, told);
    }
    if (seen.length > 0) {
      await removeCopies(client, slot.channel, seen);
      return seen.length > 1 ? ended(sender, work, slot, told) : posted(sender, work, slot, told);
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
  const at = desk.clock();
  const isAgain = work.reached === 'sending';
  const sent = { at, told: { day: told.day, ids: [...told.ids] } };
  const sending = { ...slot, sent, ...(isAgain && { again: at }) };
  if (!(await work.sending(sending))) return 'over';
  const outcome = await postDigest(clientOf(slot.team), slot, message);
  switch (outcome.kind) {
    case 'posted':
      return posted(sender, work, sending, told);
    case 'unknown':
      return again(work, firstWait);
    case 'not-sent':
      await work.notSent();
      await work.release();
      return later(work);
    case 'limited':
      await pace.pause(slot.team, outcome.wait);
      await work.notSent();
      await work.release();
      return { wait: outcome.wait, of: 'team' };
    default:
      return stop(sender, work, slot, outcome.why);
  }
}
