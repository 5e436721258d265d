import type { Logger } from '@slack/bolt';
import { nextRun } from '../../engine/schedule/next-run.ts';
import type { Schedule } from '../../engine/schedule/schedule.ts';
import type { Deliveries } from '../../memory/deliveries.ts';
import { changeSubscription, type DigestPlace, dueBy, findSubscription } from '../../memory/subscriptions.ts';
import { DAY } from '../../quantity/days.ts';
import type { Store } from '../../store/store.ts';
import { type Slot, slotId } from './slot.ts';

/** Milliseconds a look for what is due keeps other instances from looking too; twice would be in vain, no harm. */
const lookingFor = 20_000;

/** How many are recorded at the same time. */
const atOnce = 16;

/** Milliseconds within which every schedule comes round. */
const week = 7 * DAY;

/** What looking for what is due needs. */
export interface Looking {
  readonly store: Store;
  readonly slots: Deliveries;
  readonly clock: () => number;
  readonly log: Logger;
}

/**
 * Records every slot that is due, each once over all instances, and moves its subscription on to the next time. The
 * subscriptions are the only schedule there is. Killed in between, it leaves a subscription that is due still, and a
 * slot that is known.
 */
export async function takeDue({ store, slots, clock, log }: Looking): Promise<void> {
  const key = 'digest-look';
  const token = await store.claim(key, lookingFor);
  if (token === undefined) return;
  try {
    const now = clock();
    const left = (await dueBy(store, now)).values();
    const workers = Array.from({ length: atOnce }, async () => {
      for (const place of left)
        await take(place, { store, slots }, now).catch((error) =>
          log.error('A digest that is due could not be taken up:', error),
        );
    });
    await Promise.all(workers);
  } finally {
    await store.release(key, token).catch(() => {}); // it expires
  }
}

async function take(
  place: DigestPlace,
  { store, slots }: Pick<Looking, 'store' | 'slots'>,
  now: number,
): Promise<void> {
  const one = await findSubscription(store, place);
  if (one?.rule.state === 'active' && one.due <= now) {
    const due = lastRun(one.rule.schedule, one.due, now);
    const value: Slot = { ...place, due, folded: due !== one.due };
    const work = await slots.record(slotId(place, due), value, due);
    await work?.release();
    await changeSubscription(store, place, (current) => {
      const isStill = current?.rule.state === 'active' && current.due <= now;
      return isStill ? { ...current, taken: due, due: nextRun(current.rule.schedule, now) } : current;
    });
    return;
  }
  // Changed since it was looked for, or gone: the list of what is due learns of it.
  await changeSubscription(store, place, (current) => current);
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
