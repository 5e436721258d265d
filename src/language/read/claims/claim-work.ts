import { gather } from '../amounts/gather.ts';
import { isHolder, sizeOf } from '../amounts/holder-beside.ts';
import type { Item } from '../amounts/item.ts';
import { acceleratorOf } from '../amounts/neighbours.ts';
import { multiplied, spanOf } from '../amounts/span-of.ts';
import { hoursOf, isTimeUnit } from '../amounts/units.ts';
import { bareClaim, type Claim } from './claim.ts';

/** Hours of accelerators: "10,000 GPU-hours", "2M H100 hours", "500 H100-days", "40 node-months". */
export function claimAcceleratorHours(items: readonly Item[]): Claim[] {
  return gather(items, ({ quantity }, at): Claim[] => {
    if (quantity === undefined || quantity.unclear) return [];
    const value = spanOf(quantity);
    const claim = { ...bareClaim, takes: 'acceleratorHours', value } as const;
    if (quantity.said === 'accelerator-hour') return [{ ...claim, items: [at] }];
    const worked = quantity.kind === 'number' ? timeOfEach(items, at) : undefined;
    if (worked === undefined) return [];
    return [{ ...claim, value: multiplied(value, worked.hours), items: [at, ...worked.items] }];
  });
}

/** How many accelerator-hours one of so many is: the H100-hours, GPU-days, node-hours of a number. */
function timeOfEach(
  items: readonly Item[],
  at: number,
): { readonly hours: number; readonly items: readonly number[] } | undefined {
  const { counter } = items[at]?.quantity ?? {};
  const isNamed = counter === undefined && acceleratorOf(items[at + 1]) !== undefined;
  if (!isNamed && counter === undefined) return undefined;
  const next = isNamed ? at + 2 : at + 1;
  const isHyphened = items[next]?.glued === true && items[next]?.meaning?.marks.has('to') === true;
  const unit = isHyphened ? next + 1 : next;
  const said = items[unit]?.meaning?.unit ?? '';
  if (isNamed && HOURS.has(said)) return { hours: 1, items: [unit] };
  if (!isTimeUnit(said)) return undefined;
  const held = isHolder(counter) ? heldBy(items) : { size: 1, items: [] };
  return held && { hours: hoursOf[said] * held.size, items: [unit, ...held.items] };
}

/** How many a server of the accelerator named holds, with the item that says so over again: "node-hours of 8xH100". */
function heldBy(
  items: readonly Item[],
): { readonly size: number; readonly items: readonly number[] } | undefined {
  const name = items.findIndex((item) => acceleratorOf(item) !== undefined);
  const size = sizeOf(acceleratorOf(items[name]));
  if (size === undefined) return undefined;
  const said = [name - 1, name - 2].find((at) => items[at]?.quantity?.mid === size);
  return { size, items: said === undefined ? [] : [said] };
}

/** Units that hours of an accelerator go by: "H100 hours", "H100 GPU-hours". */
export const HOURS: ReadonlySet<string> = new Set(['hour', 'accelerator-hour']);

/** The work of a training run, "1e25 FLOP", and the speed of a site, 5000P, "2 exaflops". */
export function claimCompute(items: readonly Item[]): Claim[] {
  return gather(items, ({ quantity }, at): Claim[] => {
    if (quantity === undefined || quantity.unclear || quantity.per !== undefined) return [];
    const claim = { ...bareClaim, value: spanOf(quantity), items: [at] };
    if (quantity.unit === 'FLOP/s') return [{ ...claim, takes: 'speed' }];
    if (quantity.unit !== 'FLOP') return [];
    // "exaflops" may be so many a second
    const isSpeed = quantity.said === 'exaFLOP';
    // nobody trains with so little
    if (isSpeed && quantity.high < SMALLEST_RUN) return [{ ...claim, takes: 'speed' }];
    return [{ ...claim, takes: 'compute' }, ...(isSpeed ? [{ ...claim, takes: 'speed' } as const] : [])];
  });
}

/** FLOP of the smallest run anybody asks about, a small fraction of what GPT-2 took. */
const SMALLEST_RUN = 1e20;
