import type { Logger } from '@slack/bolt';
import { nextRun } from '../../engine/next-run.ts';
import type { Schedule } from '../../engine/schedule.ts';
import type { Deliveries } from '../../memory/deliveries.ts';
import type { Subscription } from '../../memory/subscription-record.ts';
import { changeSubscription, listSubscriptions } from '../../memory/subscriptions.ts';
import type { Store } from '../../store/store.ts';
import { type Slot, slotId } from './slot.ts';

/** Milliseconds a look for what is due keeps other instances from looking too; twice would be in vain, no harm. */
const lookingFor = 20_000;

/** How many are recorded at the same time. */
const atOnce = 16;

/** Milliseconds within which every schedule comes round. */
const week = 7 * 24 * 60 * 60 * 1_000;

/** What looking for what is due needs. */
export interface Looking {
  readonly store: Store;
  readonly slots: Deliveries;
  readonly clock: () => number;
  readonly log: Logger;
}

/**
 * Records every slot that is due, each once over all instances, and moves its subscription on to the next time. The
 * subscriptions are the only schedule there is. Gives the ids in the order in which they are due. Killed in between, it
 * leaves a subscription that is due still, and a slot that is known.
 */
export async function takeDue({ store, slots, clock, log }: Looking): Promise<string[]> {
  const key = 'digest-look';
  const token = await store.claim(key, lookingFor);
  if (token === undefined) return [];
  try {
    const now = clock();
    const due = (await listSubscriptions(store))
      .filter((one) => one.rule.state === 'active' && one.due <= now)
      .sort((a, b) => a.due - b.due);
    const taken: string[] = [];
    const left = due.values();
    const workers = Array.from({ length: atOnce }, async () => {
      for (const subscription of left) {
        await take(subscription, { store, slots, clock, log }, now)
          .then((id) => taken.push(id))
          .catch((error) => log.error('A digest that is due could not be taken up:', error));
      }
    });
    await Promise.all(workers);
    return taken;
  } finally {
    await store.release(key, token).catch(() => {}); // it expires
  }
}

async function take(one: Subscription, { store, slots }: Looking, now: number): Promise<string> {
  const { team, channel, rule } = one;
  const due = lastRun(rule.schedule, one.due, now);
  const id = slotId(one, due);
  const value: Slot = { team, channel, due, folded: due !== one.due };
  const work = await slots.record(id, value);
  await work?.release();
  await changeSubscription(store, one, (current) => {
    const isStill = current?.rule.state === 'active' && current.due <= now;
    return isStill ? { ...current, taken: due, due: nextRun(current.rule.schedule, now) } : current;
  });
  return id;
}

/** The last time something was due by now, of those missed since `first`. */
function lastRun(schedule: Schedule, first: number, now: number): number {
  let last = first;
  let run = nextRun(schedule, Math.max(first, now - week - 1));
  while (run <= now) {
    last = run;
    run = nextRun(schedule, run);
  }
  return last;
}
