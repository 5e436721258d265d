import type { Estimate } from '../../quantity/estimate.ts';
import type { Note } from '../answer.ts';
import type { Basis } from './market-rate.ts';
import type { Offer } from './offers.ts';

/** An accelerator-hour's price, the offers it rests on (none that does not count), and what to say of it. */
export interface Rental {
  readonly price: Estimate | undefined;
  /** The price on the other basis, where both are known: the middle of the lists beside an index, or the index. */
  readonly other?: { readonly basis: Basis; readonly price: Estimate } | undefined;
  readonly offers: readonly Offer[];
  readonly caveats: readonly Note[];
}
