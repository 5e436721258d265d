import { assumptionKinds } from '../../../engine/assumptions.ts';
import { gather } from '../amounts/gather.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { times } from '../amounts/sizes.ts';
import { spanOf } from '../amounts/span-of.ts';
import { isTurn } from '../thread/turn-items.ts';
import { bareClaim, type Claim } from './claim.ts';
import { claimByUnits } from './claim-by-units.ts';
import { fits } from './fits-assumption.ts';

/** How far from its name a value may stand: "PUE of about 1.2". */
const REACH = 4;

/** Assumptions the asker names, with the value beside them: "PUE 1.2", "a 20% discount", 电价每度0.5元, 打八折. */
export function claimAssumptions(items: readonly Item[]): Claim[] {
  const taken = new Set<number>();
  const named = gather(items, (item, at): Claim[] => {
    const names = item.meaning?.assumptions ?? [];
    if (names.length === 0 || isOfNext(items, at)) return [];
    for (const index of valuesBeside(items, at, names, taken)) {
      const quantity = index === undefined ? undefined : items[index]?.quantity;
      if (quantity === undefined || index === undefined) continue;
      taken.add(index);
      const code = quantity.kind === 'money' ? quantity.unit : undefined;
      const foreign = code === 'USD' ? undefined : code;
      return [
        {
          ...bareClaim,
          takes: 'assumption',
          names: names.filter((name) => fits(name, quantity)),
          value: spanOf(isOff(names, quantity, index < at) ? times(quantity, -1) : quantity),
          items: [at, index],
          foreign,
        },
      ];
    }
    return [];
  });
  return [...named, ...claimByUnits(items, taken)];
}

/** "10% less power", "less 10% discount": what is less is named after it. */
function isOfNext(items: readonly Item[], at: number): boolean {
  if (!isTurn(items[at] as Item, 'less')) return false;
  return [at + 1, at + 2].some((next) => (items[next]?.meaning?.assumptions.length ?? 0) > 0);
}

/** "minus 6% discount": so much off. */
function isOff(names: readonly string[], { high }: Quantity, isBefore: boolean): boolean {
  return isBefore && high < 0 && names[0] === 'discount';
}

/** The value after the name, then the one before it; the one before first where that after has a name of its own. */
function valuesBeside(
  items: readonly Item[],
  at: number,
  names: readonly string[],
  taken: ReadonlySet<number>,
): readonly (number | undefined)[] {
  const after = valueBeside(items, at, 1, names, taken);
  const before = valueBeside(items, at, -1, names, taken);
  const isNamed = after !== undefined && (items[after + 1]?.meaning?.assumptions.length ?? 0) > 0;
  return isNamed ? [before, after] : [after, before];
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
      const isFree = !taken.has(index) && (!quantity.unclear || isDecimal(quantity, names));
      return isFree && names.some((name) => fits(name, quantity)) ? index : undefined;
    }
    // "20% less utilisation" is no utilisation of 20%
    const isChange = step < 0 && (isTurn(item, 'less') || isTurn(item, 'more'));
    const isLink =
      item.per !== undefined ||
      meaning?.filler === true ||
      meaning?.followUp === true ||
      meaning?.marks.has('at') === true;
    if (!isLink || isChange || (step < 0 && skipped > 0)) return undefined;
  }
  return undefined;
}

/** "PUE 1.175", "$1.857 per GPU-hour": nobody pays thousands for an hour. */
function isDecimal({ dotted, mid }: Quantity, names: readonly string[]): boolean {
  return (
    dotted === true && mid < LARGEST_DECIMAL && names.every((name) => SMALL.has(assumptionKinds[name]?.unit))
  );
}

const LARGEST_DECIMAL = 100;
const SMALL: ReadonlySet<string | undefined> = new Set([
  'ratio',
  'USD/accelerator-hour',
  'USD/kWh',
  'USD/million-tokens',
  'kg/kWh',
]);
