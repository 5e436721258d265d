import { type Estimate, exactly, minus, times } from '../quantity/estimate.ts';
import type { Inquiry } from './inquiry.ts';
import { instancePrice, type Terms } from './rental-offers.ts';

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
  const paid = minus(exactly(1, { name: 'one', unit: 'fraction' }), discount, {
    name: 'paid-share',
    unit: 'fraction',
  });
  return times(price, paid, { name: 'net-rent', unit: 'USD/hour' });
}

function perInstance(size: number, { ledger }: Inquiry): Estimate | undefined {
  const each = ledger.assume('rent-price', undefined);
  const accelerators = exactly(size, { name: 'accelerators-per-instance', unit: 'accelerators' });
  return each && times(each, accelerators, { name: 'instance-price', unit: 'USD/hour' });
}
