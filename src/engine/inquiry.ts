import type { Known, When } from '../catalogue/catalogue.ts';
import type { World } from './intent.ts';
import { type Ledger, openLedger } from './ledger.ts';
import type { Query } from './query.ts';

/** One query being answered: what it asks, what is known at its time, and the assumptions taken up so far. */
export interface Inquiry {
  readonly query: Query;
  readonly world: World;
  readonly ledger: Ledger;
  /** The time the query is about, under the world's clock; of the future nothing is known but today. */
  readonly when: When;
  /** What the catalogue knows at that time. */
  known(id: string, figureKind: string): Known | undefined;
}

/** Begins to answer a query: an empty ledger, and the figures known at the time it asks about; a time to come counts as now. */
export function inquire(query: Query, world: World): Inquiry {
  const asOf = query.asOf as string | undefined;
  const when = { now: world.now, asOf: asOf !== undefined && asOf > world.now ? undefined : asOf };
  const known = (id: string, figureKind: string) => world.catalogue.latest(id, figureKind, when);
  return { query, world, ledger: openLedger(query), when, known };
}
