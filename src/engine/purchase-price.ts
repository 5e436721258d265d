import type { When } from '../catalogue/catalogue.ts';
import { dividedBy, type Estimate, exactly, minus, times } from '../quantity/estimate.ts';
import type { World } from './intent.ts';
import type { Ledger } from './ledger.ts';

/** What is bought: chips alone, the servers they come in, or the whole cluster with network and storage. */
export type Scope = 'chips' | 'servers' | 'cluster';

/**
 * Orders of this size get the discount that hyperscalers are reported to get. No source gives the size at which it
 * begins; ten thousand is the smallest cluster such buyers announce.
 */
const VOLUME_ORDER = 10_000;

/**
 * What one accelerator costs to buy, in USD, with its share of server and cluster where the scope wants them.
 * Undefined when no price is known. A price the asker gives is net: no default discount comes on top of it.
 */
export function purchasePrice(
  order: {
    readonly accelerator: string;
    readonly leastCount: number;
    readonly scope: Scope;
    readonly when: When;
  },
  world: World,
  ledger: Ledger,
): Estimate | undefined {
  const list =
    order.scope === 'chips' ? chipPrice(order, world, ledger) : serverPriceEach(order, world, ledger);
  if (list === undefined) return undefined;
  const net = discounted(list, order, world, ledger);
  if (order.scope !== 'cluster') return net;
  const clusterShare = ledger.assume(
    'cluster-share',
    world.catalogue.latest('clusters', 'clusterShare', order.when),
  );
  return clusterShare && times(net, clusterShare, { name: 'cluster-each', unit: 'USD' });
}

type Order = Parameters<typeof purchasePrice>[0];

function chipPrice({ accelerator, when }: Order, { catalogue }: World, ledger: Ledger): Estimate | undefined {
  return ledger.assume('accelerator-price', catalogue.latest(accelerator, 'purchasePrice', when));
}

/** A known server's price divided by its accelerators, else the chip's price times the usual server overhead. */
function serverPriceEach(order: Order, world: World, ledger: Ledger): Estimate | undefined {
  const { catalogue } = world;
  const size = catalogue.thing(order.accelerator)?.traits.serverAccelerators;
  const known = catalogue.latest(order.accelerator, 'serverPrice', order.when);
  const server = ledger.said('accelerator-price') ? undefined : ledger.assume('server-price', known);
  if (server !== undefined && typeof size === 'number') {
    const each = exactly(size, { name: 'accelerators-per-server', unit: 'accelerators' });
    return dividedBy(server, each, { name: 'server-each', unit: 'USD' });
  }
  const chip = chipPrice(order, world, ledger);
  const share = ledger.assume('server-share', catalogue.latest('clusters', 'serverShare', order.when));
  return chip && share && times(chip, share, { name: 'server-each', unit: 'USD' });
}

function discounted(list: Estimate, order: Order, { catalogue }: World, ledger: Ledger): Estimate {
  const netAlready = ledger.said('accelerator-price') || ledger.said('server-price');
  const byDefault = !netAlready && order.leastCount >= VOLUME_ORDER;
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
