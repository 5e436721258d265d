import { gather } from '../amounts/gather.ts';
import type { Item } from '../amounts/item.ts';
import { acceleratorOf } from '../amounts/neighbours.ts';
import { spanOf } from '../amounts/span-of.ts';
import { bareClaim, type Claim } from './claim.ts';

/** Hours of accelerators: "10,000 GPU-hours", "2M H100 hours". */
export function claimAcceleratorHours(items: readonly Item[]): Claim[] {
  return gather(items, ({ quantity }, at): Claim[] => {
    if (quantity === undefined || quantity.unclear) return [];
    const value = spanOf(quantity);
    const claim = { ...bareClaim, takes: 'acceleratorHours', value } as const;
    if (quantity.said === 'accelerator-hour') return [{ ...claim, items: [at] }];
    const isHyphened = items[at + 2]?.glued === true && items[at + 2]?.meaning?.marks.has('to') === true;
    const unit = isHyphened ? at + 3 : at + 2;
    const isHours = acceleratorOf(items[at + 1]) !== undefined && HOURS.has(items[unit]?.meaning?.unit ?? '');
    return quantity.kind === 'number' && isHours ? [{ ...claim, items: [at, unit] }] : [];
  });
}

/** Units that hours of an accelerator go by: "H100 hours", "H100 GPU-hours". */
export const HOURS: ReadonlySet<string> = new Set(['hour', 'accelerator-hour']);

/** The work of a training run: "1e25 FLOP". */
export function claimCompute(items: readonly Item[]): Claim[] {
  return gather(items, ({ quantity }, at): Claim[] => {
    if (quantity?.unit !== 'FLOP' || quantity.unclear || quantity.per !== undefined) return [];
    return [{ ...bareClaim, takes: 'compute', value: spanOf(quantity), items: [at] }];
  });
}
