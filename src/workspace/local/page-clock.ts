import { dueBy, findSubscription } from '../../memory/subscriptions.ts';
import type { RunningSlack } from '../../slack/start-slack.ts';
import type { Store } from '../../store/store.ts';
import type { PageClock } from './behind.ts';
import type { MovableClock } from './movable-clock.ts';

/** The clock of a running app, for its page. */
export function pageClock(
  clock: MovableClock,
  store: Store,
  { look }: Pick<RunningSlack, 'look'>,
): PageClock {
  return {
    now: clock.now,
    async advance(milliseconds) {
      clock.advance(milliseconds);
      await look();
    },
    async nextDigest() {
      const [first] = await dueBy(store, Number.POSITIVE_INFINITY, 1);
      return first && (await findSubscription(store, first))?.due;
    },
  };
}
