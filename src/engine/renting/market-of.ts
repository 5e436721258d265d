import type { Inquiry } from '../inquiry.ts';
import { once } from '../once.ts';
import type { Lease } from './lease.ts';
import { type Basis, type MarketRate, marketRate } from './market-rate.ts';
import { rentalOffers, termsKey } from './offers.ts';

/** The market's rate for a lease at the time asked about. */
export function marketOf(lease: Lease, inquiry: Inquiry, basis: Basis | undefined): MarketRate | undefined {
  const { asOf, now } = inquiry.when;
  const { accelerator, provider } = lease;
  const key = `market ${now} ${asOf} ${accelerator} ${provider} ${termsKey(lease)} ${basis}`;
  return once(inquiry.world, key, () =>
    marketRate(rentalOffers(accelerator, lease, inquiry), asOf ?? now, basis),
  );
}
