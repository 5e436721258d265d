import type { Basis } from './market-rate.ts';
import type { Terms } from './offers.ts';

/** What is rented, and how. */
export interface Lease extends Terms {
  readonly accelerator: string;
  /** What its price goes by; else what the asker wants, else what is best known. */
  readonly basis?: Basis | undefined;
  /**
   * Where no index tells what the market pays, its range reaches down to the price of a long commitment: large runs are
   * rented by contract, and nobody who trains for months pays the list.
   */
  readonly reachesCommitted?: true;
}
