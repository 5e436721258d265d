import { gather } from '../amounts/gather.ts';
import { isMarked } from '../amounts/is-marked.ts';
import type { Item } from '../amounts/item.ts';
import { spanOf } from '../amounts/span-of.ts';
import { isBareSize, isLarge, isLearnt, onlySize, SMALLEST_MODEL } from './bare-size.ts';
import { bareClaim, type Claim } from './claim.ts';
import { spokenOf } from './spoken-of-models.ts';

/**
 * Parameters of a model, all of them or those active: "1.8T parameters", "a 70B model", "37B active", 激活320亿; and what
 * it learns from where that is a number alone.
 */
export function claimSizes(items: readonly Item[]): Claim[] {
  const spoken = spokenOf(items);
  const only = onlySize(items, spoken);
  const active = new Set(gather(items, (_, at) => activeAt(items, at) ?? []));
  return gather(items, (item, at): Claim[] => {
    const { quantity } = item;
    if (quantity === undefined || quantity.unclear || quantity.per !== undefined) return [];
    const value = spanOf(quantity);
    if (isLearnt(items, at, spoken)) return [{ ...bareClaim, takes: 'tokens', value, items: [at] }];
    if (active.has(at))
      return [{ ...bareClaim, takes: 'parameters', slot: 'activeParameters', value, items: [at] }];
    const whole = active.size > 0 ? wholeBeside(items, at) : undefined;
    const isSize =
      quantity.unit === 'parameters' ||
      whole !== undefined ||
      isBeforeActive(items, at, active) ||
      isBareSize(items, at, spoken, only);
    const used = whole === undefined ? [at] : [at, whole];
    const notes =
      quantity.name === undefined ? [] : [{ key: 'known-by-size', values: { name: quantity.name } }];
    return isSize ? [{ ...bareClaim, takes: 'parameters', value, items: used, notes }] : [];
  });
}

/** Where the word stands that says a number is all of them: "141B total", "out of 389B", 总参2350亿 beside those active. */
function wholeBeside(items: readonly Item[], at: number): number | undefined {
  if (!isLarge(items[at]?.quantity)) return undefined;
  return [at + 1, at - 1].find((index) => isMarked(items[index], 'whole'));
}

/** How far after a size those of it that are active may be said. */
const REACH = 4;

/** "671B (37B active)": all there are, right before those that are active. */
function isBeforeActive(items: readonly Item[], at: number, active: ReadonlySet<number>): boolean {
  if (!isLarge(items[at]?.quantity)) return false;
  for (let index = at + 1; index - at <= REACH; index++) {
    if (active.has(index)) return true;
    if (items[index]?.quantity !== undefined || items[index]?.word) return false;
  }
  return false;
}

/** The number the word "active" at a place is about: the one beside it, the smaller where there are two. */
function activeAt(items: readonly Item[], at: number): number | undefined {
  if (!isMarked(items[at], 'active')) return undefined;
  const beside = [sizeBeside(items, at, -1), sizeBeside(items, at, 1)].filter((index) => index !== undefined);
  const size = (index: number) => items[index]?.quantity?.mid ?? 0;
  return beside.sort((a, b) => size(a) - size(b))[0];
}

function sizeBeside(items: readonly Item[], at: number, step: 1 | -1): number | undefined {
  for (let index = at + step; Math.abs(index - at) <= 2; index += step) {
    const { quantity, meaning } = items[index] ?? {};
    if (quantity !== undefined) {
      const isSize =
        quantity.unit === 'parameters' || (quantity.kind === 'number' && quantity.mid >= SMALLEST_MODEL);
      return isSize ? index : undefined;
    }
    // "37B-active"
    const isHyphen = items[index]?.glued === true && meaning?.marks.has('to') === true;
    if (meaning?.filler !== true && meaning?.unit !== 'parameters' && !isHyphen) return undefined;
  }
  return undefined;
}
