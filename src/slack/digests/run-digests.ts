import type { Carrier } from '../../digest/carrier.ts';
import type { Deliveries } from '../../memory/deliveries.ts';
import type { Subscription } from '../../memory/subscription-record.ts';
import { relistSubscriptions } from '../../memory/subscriptions.ts';
import { type Looking, takeDue } from './take-due.ts';

/** Digests at work. */
export interface RunningDigests {
  /** Looks for what is due, and for what was left unfinished, and has it delivered. Never rejects. */
  look(): Promise<void>;
  stop(): Promise<void>;
}

/** Milliseconds between looks: a digest is at most so late. */
const lookAgain = 15_000;

/**
 * Delivers digests when they are due. What a process that died left is taken up by the next look of any instance.
 * @param tellLetIn tells who subscribed to a digest that was stopped for its token, now that Slack takes one
 */
export function runDigests(
  looking: Looking & { readonly slots: Deliveries },
  carrier: Carrier,
  tellLetIn: (stopped: Subscription) => Promise<void>,
): RunningDigests {
  const { store, slots, log } = looking;
  let isListed = false;
  let last: Promise<void> = Promise.resolve();

  async function lookNow(): Promise<void> {
    if (!isListed) await begin();
    await takeDue(looking);
    await carrier.carry(await slots.unfinished());
  }
  async function begin(): Promise<void> {
    await slots.relist();
    const stopped = await relistSubscriptions(store, 'revoked');
    isListed = true;
    for (const one of stopped) await tellLetIn(one);
  }

  const look = () => {
    last = last
      .then(lookNow)
      .catch((error) => log.error('Digests that are due could not be looked for:', error));
    return last;
  };
  const timer = setInterval(look, lookAgain);
  return {
    look,
    async stop() {
      clearInterval(timer);
      await carrier.stop();
    },
  };
}
