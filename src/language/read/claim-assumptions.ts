import { assumptionKinds } from '../../engine/assumptions.ts';
import type { Claim } from './claim.ts';
import type { Item, Quantity } from './item.ts';
import { spanOf } from './span-of.ts';

/** How far from its name a value may stand: "PUE of about 1.2". */
const REACH = 4;

/** Assumptions the asker names, with the value beside them: "PUE 1.2", "a 20% discount", 电价每度0.5元, 打八折. */
export function claimAssumptions(items: readonly Item[]): Claim[] {
  const taken = new Set<number>();
  const named = items.flatMap((item, at): Claim[] => {
    const names = item.meaning?.assumptions ?? [];
    if (names.length === 0) return [];
    for (const index of [valueBeside(items, at, 1, names, taken), valueBeside(items, at, -1, names, taken)]) {
      const quantity = index === undefined ? undefined : items[index]?.quantity;
      if (quantity === undefined || index === undefined) continue;
      taken.add(index);
      const code = quantity.kind === 'money' ? quantity.unit : undefined;
      const foreign = code === undefined || code === 'USD' ? {} : { foreign: code };
      return [
        {
          takes: 'assumption',
          names: names.filter((name) => fits(name, quantity)),
          value: spanOf(quantity),
          items: [at, index],
          notes: [],
          ...foreign,
        },
      ];
    }
    return [];
  });
  return [...named, ...unnamed(items, taken)];
}

/** 八折 and "1.2 kW per GPU" name what they set by themselves. */
function unnamed(items: readonly Item[], taken: ReadonlySet<number>): Claim[] {
  return items.flatMap(({ quantity }, at): Claim[] => {
    if (quantity === undefined || quantity.unclear || taken.has(at)) return [];
    const isPower = quantity.unit === 'W' && quantity.per?.length === 1 && quantity.per[0] === 'accelerator';
    const name = quantity.assumption ?? (isPower ? 'power-per-accelerator' : undefined);
    return name === undefined
      ? []
      : [{ takes: 'assumption', names: [name], value: spanOf(quantity), items: [at], notes: [] }];
  });
}

function valueBeside(
  items: readonly Item[],
  at: number,
  step: 1 | -1,
  names: readonly string[],
  taken: ReadonlySet<number>,
): number | undefined {
  for (let index = at + step, skipped = 0; skipped < REACH; index += step, skipped++) {
    const item = items[index];
    if (item === undefined) return undefined;
    const { quantity, meaning } = item;
    if (quantity !== undefined) {
      const isFree = !taken.has(index) && !quantity.unclear;
      return isFree && names.some((name) => fits(name, quantity)) ? index : undefined;
    }
    const isLink = item.per !== undefined || meaning?.filler === true || meaning?.marks.has('at') === true;
    if (!isLink || (step < 0 && skipped > 0)) return undefined;
  }
  return undefined;
}

/** Whether a quantity measures what an assumption does. */
function fits(name: string, { kind, unit, per = [], counter, mid }: Quantity): boolean {
  switch (assumptionKinds[name]?.unit) {
    case 'fraction':
      return kind === 'percent' || (kind === 'number' && counter === undefined && mid > 0 && mid < 1);
    case 'ratio':
      return kind === 'number' && counter === undefined && per.length === 0;
    case 'hours':
      return kind === 'duration';
    case 'W':
      return kind === 'quantity' && unit === 'W';
    case 'USD/kWh':
      return kind === 'money' && per.every((by) => by === 'kWh');
    case 'USD/accelerator-hour':
    case 'USD/hour':
      return kind === 'money' && per.every((by) => by === 'hour' || by === 'accelerator');
    case 'USD':
      return kind === 'money' && per.every((by) => by === 'accelerator' || by === 'server');
    default:
      return false;
  }
}
