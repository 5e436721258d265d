import type { Claim, Store } from '../store/store.ts';

/** Milliseconds after which work is taken for hung, and its claim left to expire. */
const longest = 10 * 60 * 1_000;

/**
 * Renews a claim until told to stop, so that claims may be short and a dead process's work soon free.
 * Keeps no process alive.
 */
export function keepClaim(store: Store, { key, token }: Claim, claimFor: number): () => void {
  const every = claimFor / 3;
  let renewals = Math.floor(longest / every);
  const timer = setInterval(() => {
    renewals -= 1;
    if (renewals <= 0) clearInterval(timer);
    // A store out of reach now may be back in time for the next renewal.
    store.renew(key, token, claimFor).then(
      (held) => held || clearInterval(timer),
      () => {},
    );
  }, every);
  timer.unref();
  return () => clearInterval(timer);
}
