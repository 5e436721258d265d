import { type Estimate, exactly, times } from '../../quantity/estimate.ts';
import type { Note } from '../answer.ts';
import type { Inquiry } from '../inquiry.ts';
import { byTheBlock, ofBlocks } from './by-the-block.ts';
import { instancePrice, type Terms } from './offers.ts';
import { lessDiscount } from './rental-price.ts';

/** What an instance rents for: its rate, else that of a capacity block where it is sold by those alone. */
export function instanceRental(
  instance: string,
  terms: Terms,
  inquiry: Inquiry,
): { readonly price: Estimate | undefined; readonly caveats: readonly Note[] } {
  const listed = instanceRate(instance, terms, inquiry);
  if (listed !== undefined) return { price: listed, caveats: [] };
  const block = ofBlocks(terms);
  const price = block && instanceRate(instance, block, inquiry);
  const none: Note = { key: 'no-price-known', values: { thing: instance } };
  return { price, caveats: [price === undefined ? none : byTheBlock(instance)] };
}

/** USD per instance-hour: the asker's price per accelerator times the instance's, else the list price; less a discount. */
function instanceRate(instance: string, terms: Terms, inquiry: Inquiry): Estimate | undefined {
  const { ledger, world } = inquiry;
  const size = world.catalogue.thing(instance)?.traits.accelerators;
  const price =
    ledger.said('rent-price') && typeof size === 'number'
      ? perInstance(size, inquiry)
      : ledger.assume('instance-price', instancePrice(instance, terms, inquiry));
  const discount = ledger.said('discount') ? ledger.assume('discount', undefined) : undefined;
  if (price === undefined || discount === undefined) return price;
  return lessDiscount(price, discount, 'net-rent');
}

function perInstance(size: number, { ledger }: Inquiry): Estimate | undefined {
  const each = ledger.assume('rent-price', undefined);
  const accelerators = exactly(size, { name: 'accelerators-per-instance', unit: 'accelerators' });
  return each && times(each, accelerators, { name: 'instance-price', unit: 'USD/hour' });
}
