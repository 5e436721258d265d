import type { WebClient } from '@slack/web-api';
import type { Delivered } from '../../digest/carrier.ts';
import type { Told } from '../../digest/whats-new.ts';
import type { Deliveries } from '../../memory/deliveries.ts';
import { changeSubscription } from '../../memory/subscriptions.ts';
import type { Work } from '../../memory/work.ts';
import type { Desk } from '../desk.ts';
import { again, end } from './end-slot.ts';
import type { Pace } from './pace.ts';
import type { Stop } from './post-digest.ts';
import type { Slot } from './slot.ts';
import { stopDigest } from './stop-digest.ts';

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

/** How many times `settled` a digest that was posted again is looked after: Slack may yet carry out the first post. */
const lookedAfter = 5;

/** One message is there. Where it is a second try, the first may yet turn up: it is looked after for a while. */
export async function posted(
  sender: Sender,
  work: Work,
  slot: Slot,
  told: Told | undefined,
): Promise<Delivered> {
  const { desk, settled } = sender;
  const left = (slot.again ?? 0) + lookedAfter * settled - desk.clock();
  if (slot.again === undefined || left <= 0) return ended(sender, work, slot, told);
  await noteTold(sender, slot, told);
  return again(work, Math.min(left, settled));
}

/** Stops a subscription nothing can be posted for, and ends the slot. */
export async function stop(
  { desk, clientOf }: Sender,
  work: Work,
  slot: Slot,
  why: Stop,
): Promise<Delivered> {
  await stopDigest(desk, clientOf(slot.team), slot, why);
  return end(work);
}

/** Notes what the conversation was told, then ends: killed in between, the digest is found, and both are done again. */
export async function ended(
  sender: Sender,
  work: Work,
  slot: Slot,
  told: Told | undefined,
): Promise<Delivered> {
  await noteTold(sender, slot, told);
  return end(work);
}

/** Notes what the conversation was told, unless it was told something newer. */
async function noteTold({ desk }: Sender, slot: Slot, told: Told | undefined): Promise<void> {
  if (told === undefined) return;
  await changeSubscription(desk.store, slot, (current) =>
    current === undefined || (current.told?.day ?? '') > told.day
      ? current
      : { ...current, told: { day: told.day, ids: [...told.ids] } },
  );
}
