import { dividedBy, type Estimate, exactly, minus, times } from '../../quantity/estimate.ts';
import type { Inquiry } from '../inquiry.ts';

/** What is bought: chips alone, the servers they come in, or the whole cluster with network and storage. */
export const SCOPES = ['chips', 'servers', 'cluster'] as const;
export type Scope = (typeof SCOPES)[number];

interface Order {
  readonly accelerator: string;
  /** How many the asker means, the middle where it is a range. */
  readonly count: number;
  readonly scope: Scope;
}

/**
 * What an order holds beyond this many gets the discount that hyperscalers are reported to get. No source gives the
 * size at which it begins; ten thousand is the smallest cluster such buyers announce.
 */
export const FULL_PRICE_UP_TO = 10_000;

/** Assumptions the price of an accelerator may rest on. */
export const purchaseAssumptions = [
  'accelerator-price',
  'server-price',
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

/** A cluster is its servers and a share for network and storage, so that it never costs less than they do. */
function listPrice(order: Order, inquiry: Inquiry): Estimate | undefined {
  if (order.scope === 'chips') return chipPrice(order, inquiry);
  const servers = serverShareOf(order, inquiry);
  return order.scope === 'servers' ? servers : withShare(servers, 'cluster-share', 'clusterShare', inquiry);
}

function chipPrice({ accelerator }: Order, { known, ledger }: Inquiry): Estimate | undefined {
  return ledger.assume('accelerator-price', known(accelerator, 'purchasePrice'));
}

/** A known server's price divided by its accelerators, else the chip's price times the usual server overhead. */
function serverShareOf(order: Order, inquiry: Inquiry): Estimate | undefined {
  return (
    serverPriceEach(order, inquiry) ??
    withShare(chipPrice(order, inquiry), 'server-share', 'serverShare', inquiry)
  );
}

/** Passed over when the asker prices the chip. */
function serverPriceEach({ accelerator }: Order, { world, known, ledger }: Inquiry): Estimate | undefined {
  const size = world.catalogue.thing(accelerator)?.traits.serverAccelerators;
  const pricesChip = ledger.said('accelerator-price') && !ledger.said('server-price');
  if (typeof size !== 'number' || pricesChip) return undefined;
  const server = ledger.assume('server-price', known(accelerator, 'serverPrice'));
  const accelerators = exactly(size, { name: 'accelerators-per-server', unit: 'accelerators' });
  return server && dividedBy(server, accelerators, { name: 'server-each', unit: 'USD' });
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

/** The asker's discount is off everything, the usual one off what the order holds beyond the full-price part. */
function discounted(list: Estimate, order: Order, { known, ledger }: Inquiry): Estimate {
  if (ledger.said('discount')) return less(list, ledger.assume('discount', undefined), 1);
  const isNet = ['accelerator-price', 'server-price'].some((name) => ledger.said(name));
  const share = 1 - FULL_PRICE_UP_TO / order.count;
  if (isNet || share <= 0) return list;
  return less(list, ledger.assume('discount', known('volume-discount', 'volumeDiscount')), share);
}

function less(list: Estimate, discount: Estimate | undefined, share: number): Estimate {
  if (discount === undefined) return list;
  const part = exactly(share, { name: 'discounted-share', unit: 'fraction' });
  const off = share === 1 ? discount : times(discount, part, { name: 'average-discount', unit: 'fraction' });
  const paid = minus(exactly(1, { name: 'one', unit: 'fraction' }), off, {
    name: 'paid-share',
    unit: 'fraction',
  });
  return times(list, paid, { name: 'net-price', unit: 'USD' });
}
