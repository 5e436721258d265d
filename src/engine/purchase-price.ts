import type { When } from '../catalogue/catalogue.ts';
import { dividedBy, type Estimate, exactly, minus, times } from '../quantity/estimate.ts';
import type { World } from './intent.ts';
import type { Ledger } from './ledger.ts';

/** What is bought: chips alone, the servers they come in, or the whole cluster with network and storage. */
export type Scope = 'chips' | 'servers' | 'cluster';

export interface Order {
  readonly accelerator: string;
  /** The least count the asker may mean. */
  readonly leastCount: number;
  readonly scope: Scope;
  readonly when: When;
}

/**
 * Orders of this size get the discount that hyperscalers are reported to get. No source gives the size at which it
 * begins; ten thousand is the smallest cluster such buyers announce.
 */
const VOLUME_ORDER = 10_000;

/** Assumptions the price of an accelerator may rest on. */
export const purchaseAssumptions = [
  'accelerator-price',
  'server-price',
  'cluster-server-price',
  'server-share',
  'cluster-share',
  'discount',
] as const;

/**
 * What one accelerator costs to buy, in USD, with its share of server and cluster where the scope wants them.
 * Undefined when no price is known. A price the asker gives is net: no default discount comes on top of it.
 */
export function purchasePrice(order: Order, world: World, ledger: Ledger): Estimate | undefined {
  const list = listPrice(order, world, ledger);
  return list && discounted(list, order, world, ledger);
}

function listPrice(order: Order, world: World, ledger: Ledger): Estimate | undefined {
  if (order.scope === 'chips') return chipPrice(order, world, ledger);
  if (order.scope === 'servers') return serverShareOf(order, world, ledger);
  return (
    wholePrice('cluster-server-price', 'clusterServerPrice', order, world, ledger) ??
    withShare(serverShareOf(order, world, ledger), 'cluster-share', 'clusterShare', order, world, ledger)
  );
}

function chipPrice({ accelerator, when }: Order, { catalogue }: World, ledger: Ledger): Estimate | undefined {
  return ledger.assume('accelerator-price', catalogue.latest(accelerator, 'purchasePrice', when));
}

/** A known server's price divided by its accelerators, else the chip's price times the usual server overhead. */
function serverShareOf(order: Order, world: World, ledger: Ledger): Estimate | undefined {
  return (
    wholePrice('server-price', 'serverPrice', order, world, ledger) ??
    withShare(chipPrice(order, world, ledger), 'server-share', 'serverShare', order, world, ledger)
  );
}

/** The price of a whole server, divided by its accelerators; passed over when the asker prices a smaller part. */
function wholePrice(
  name: 'server-price' | 'cluster-server-price',
  kind: string,
  { accelerator, when }: Order,
  { catalogue }: World,
  ledger: Ledger,
): Estimate | undefined {
  const size = catalogue.thing(accelerator)?.traits.serverAccelerators;
  const smaller = name === 'server-price' ? ['accelerator-price'] : ['accelerator-price', 'server-price'];
  if (typeof size !== 'number' || smaller.some((part) => ledger.said(part))) return undefined;
  const whole = ledger.assume(name, catalogue.latest(accelerator, kind, when));
  const accelerators = exactly(size, { name: 'accelerators-per-server', unit: 'accelerators' });
  return whole && dividedBy(whole, accelerators, { name: 'server-each', unit: 'USD' });
}

function withShare(
  price: Estimate | undefined,
  name: 'server-share' | 'cluster-share',
  kind: string,
  { when }: Order,
  { catalogue }: World,
  ledger: Ledger,
): Estimate | undefined {
  if (price === undefined) return undefined;
  const share = ledger.assume(name, catalogue.latest('clusters', kind, when));
  return (
    share &&
    times(price, share, { name: name === 'server-share' ? 'server-each' : 'cluster-each', unit: 'USD' })
  );
}

function discounted(list: Estimate, order: Order, { catalogue }: World, ledger: Ledger): Estimate {
  const isNet = ['accelerator-price', 'server-price', 'cluster-server-price'].some((name) =>
    ledger.said(name),
  );
  const byDefault = !isNet && order.leastCount >= VOLUME_ORDER;
  if (!byDefault && !ledger.said('discount')) return list;
  const known = byDefault ? catalogue.latest('volume-discount', 'volumeDiscount', order.when) : undefined;
  const discount = ledger.assume('discount', known);
  if (discount === undefined) return list;
  const paid = minus(exactly(1, { name: 'one', unit: 'fraction' }), discount, {
    name: 'paid-share',
    unit: 'fraction',
  });
  return times(list, paid, { name: 'net-price', unit: 'USD' });
}
