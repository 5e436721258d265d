import { dividedBy, type Estimate, exactly, minus, times } from '../quantity/estimate.ts';
import type { Inquiry } from './inquiry.ts';

/** What is bought: chips alone, the servers they come in, or the whole cluster with network and storage. */
export type Scope = 'chips' | 'servers' | 'cluster';

export interface Order {
  readonly accelerator: string;
  /** The least count the asker may mean. */
  readonly leastCount: number;
  readonly scope: Scope;
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
export function purchasePrice(order: Order, inquiry: Inquiry): Estimate | undefined {
  const list = listPrice(order, inquiry);
  return list && discounted(list, order, inquiry);
}

function listPrice(order: Order, inquiry: Inquiry): Estimate | undefined {
  if (order.scope === 'chips') return chipPrice(order, inquiry);
  if (order.scope === 'servers') return serverShareOf(order, inquiry);
  return (
    wholePrice('cluster-server-price', 'clusterServerPrice', order, inquiry) ??
    withShare(serverShareOf(order, inquiry), 'cluster-share', 'clusterShare', inquiry)
  );
}

function chipPrice({ accelerator }: Order, { known, ledger }: Inquiry): Estimate | undefined {
  return ledger.assume('accelerator-price', known(accelerator, 'purchasePrice'));
}

/** A known server's price divided by its accelerators, else the chip's price times the usual server overhead. */
function serverShareOf(order: Order, inquiry: Inquiry): Estimate | undefined {
  return (
    wholePrice('server-price', 'serverPrice', order, inquiry) ??
    withShare(chipPrice(order, inquiry), 'server-share', 'serverShare', inquiry)
  );
}

/** The price of a whole server, divided by its accelerators; passed over when the asker prices a smaller part. */
function wholePrice(
  name: 'server-price' | 'cluster-server-price',
  kind: string,
  { accelerator }: Order,
  { world, known, ledger }: Inquiry,
): Estimate | undefined {
  const size = world.catalogue.thing(accelerator)?.traits.serverAccelerators;
  const smaller = name === 'server-price' ? ['accelerator-price'] : ['accelerator-price', 'server-price'];
  if (typeof size !== 'number' || smaller.some((part) => ledger.said(part))) return undefined;
  const whole = ledger.assume(name, known(accelerator, kind));
  const accelerators = exactly(size, { name: 'accelerators-per-server', unit: 'accelerators' });
  return whole && dividedBy(whole, accelerators, { name: 'server-each', unit: 'USD' });
}

function withShare(
  price: Estimate | undefined,
  name: 'server-share' | 'cluster-share',
  kind: string,
  { known, ledger }: Inquiry,
): Estimate | undefined {
  if (price === undefined) return undefined;
  const share = ledger.assume(name, known('clusters', kind));
  return (
    share &&
    times(price, share, { name: name === 'server-share' ? 'server-each' : 'cluster-each', unit: 'USD' })
  );
}

function discounted(list: Estimate, order: Order, { known, ledger }: Inquiry): Estimate {
  const isNet = ['accelerator-price', 'server-price', 'cluster-server-price'].some((name) =>
    ledger.said(name),
  );
  const byDefault = !isNet && order.leastCount >= VOLUME_ORDER;
  if (!byDefault && !ledger.said('discount')) return list;
  const usual = byDefault ? known('volume-discount', 'volumeDiscount') : undefined;
  const discount = ledger.assume('discount', usual);
  if (discount === undefined) return list;
  const paid = minus(exactly(1, { name: 'one', unit: 'fraction' }), discount, {
    name: 'paid-share',
    unit: 'fraction',
  });
  return times(list, paid, { name: 'net-price', unit: 'USD' });
}
