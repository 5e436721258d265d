import { changeSubscription } from '../../src/memory/subscriptions.ts';
import type { Store } from '../../src/store/store.ts';

const MINUTE = 60_000;

interface Subscribers {
  readonly teams: number;
  /** Ids of the channels of each. */
  readonly channels: readonly string[];
  /** The clock's milliseconds, by which all are due. */
  readonly start: number;
}

/** Subscribes every channel of every team to a digest, due at some time of the minute before. */
export async function subscribeAll(store: Store, { teams, channels, start }: Subscribers): Promise<void> {
  const rule = {
    schedule: { days: ['tuesday' as const], time: '14:00', zone: 'UTC' },
    ...{ locale: 'en', quiet: 'line' as const, state: 'active' as const, by: 'U1' },
  };
  for (let team = 0; team < teams; team++)
    for (const [index, channel] of channels.entries()) {
      const place = { team: `T${team}`, channel };
      const share = ((index * 7) % channels.length) / channels.length;
      const due = start - MINUTE + Math.floor(MINUTE * share);
      await changeSubscription(store, place, () => ({ ...place, rule, due }));
    }
}
