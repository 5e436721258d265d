import type { Basis } from './market-rate.ts';
import type { Terms } from './offers.ts';

/** What is rented, and how. */
export interface Lease extends Terms {
  readonly accelerator: string;
  /** What its price goes by; else what the asker wants, else what is best known. */
  readonly basis?: Basis | undefined;
}
