import { type Estimate, exactly, times } from '../../quantity/estimate.ts';
import type { Inquiry } from '../inquiry.ts';
import { instancePrice, type Terms } from './offers.ts';
import { lessDiscount } from './rental-price.ts';

/** USD per instance-hour: the asker's price per accelerator times the instance's, else the list price; less a discount. */
export function instanceRate(instance: string, terms: Terms, inquiry: Inquiry): Estimate | undefined {
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
