import type { Claim } from './claim.ts';
import { gather } from './gather.ts';
import type { Item } from './item.ts';
import { spanOf } from './span-of.ts';

/** A model's size without its unit is at least this: "70B", never "70". */
const SMALLEST = 1e6;
/** Items that may stand between a size and the word that says it is one: "train our own 70B". */
const REACH = 3;

/** Parameters of a model, all of them or those active: "1.8T parameters", "a 70B model", "37B active", 激活320亿. */
export function claimSizes(items: readonly Item[]): Claim[] {
  const only = onlySize(items);
  const active = new Set(gather(items, (_, at) => activeAt(items, at) ?? []));
  return gather(items, (item, at): Claim[] => {
    const { quantity } = item;
    if (quantity === undefined || quantity.unclear || quantity.per !== undefined) return [];
    const value = spanOf(quantity);
    if (active.has(at))
      return [{ takes: 'parameters', slot: 'activeParameters', value, items: [at], notes: [] }];
    const whole = active.size > 0 ? wholeBeside(items, at) : undefined;
    const isSize = quantity.unit === 'parameters' || whole !== undefined || isBareSize(items, at, only);
    const used = whole === undefined ? [at] : [at, whole];
    const notes =
      quantity.name === undefined ? [] : [{ key: 'known-by-size', values: { name: quantity.name } }];
    return isSize ? [{ takes: 'parameters', value, items: used, notes }] : [];
  });
}

/** Where the word stands that says a number is all of them: "141B total", "out of 389B", 总参2350亿 beside those active. */
function wholeBeside(items: readonly Item[], at: number): number | undefined {
  if (!isLarge(items[at]?.quantity)) return undefined;
  return [at + 1, at - 1].find((index) => isMarked(items[index], 'whole'));
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
        quantity.unit === 'parameters' || (quantity.kind === 'number' && quantity.mid >= SMALLEST);
      return isSize ? index : undefined;
    }
    // "37B-active"
    const isHyphen = items[index]?.glued === true && meaning?.marks.has('to') === true;
    if (meaning?.filler !== true && meaning?.unit !== 'parameters' && !isHyphen) return undefined;
  }
  return undefined;
}

/** "a 70B", "train 70B", "70B MoE", 训个65B: a large number where a model is spoken of. */
function isBareSize(items: readonly Item[], at: number, only: number | undefined): boolean {
  const quantity = items[at]?.quantity;
  if (!isLarge(quantity) || quantity?.counter !== undefined) return false;
  if (isBeforeModel(items, at)) return true;
  return (isAfterWork(items, at) || at === only) && !isCounting(items, at);
}

function isBeforeModel(items: readonly Item[], at: number): boolean {
  for (let index = at + 1; index - at <= REACH; index++) {
    if (isMarked(items[index], 'model') || isWork(items[index])) return true;
    if (items[index]?.meaning?.filler !== true) return false;
  }
  return false;
}

/** Right after "train" or "serve", or after "a" where one of those is spoken of. */
function isAfterWork(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; at - index <= REACH; index--) {
    const item = items[index];
    if (isMarked(item, 'model')) return true;
    if (isWork(item)) return true;
    if (item?.meaning?.marks.has('article')) return items.some(isWork);
    if (item?.meaning?.filler !== true) return false;
  }
  return false;
}

/** "our 13B took four days to train": the one large number where a model is trained or served and none is named. */
function onlySize(items: readonly Item[]): number | undefined {
  const isNamed = ({ meaning }: Item) => meaning?.things.some(({ kind }) => kind === 'model') === true;
  if (!items.some(isWork) || items.some(isNamed)) return undefined;
  const sizes = gather(items, ({ quantity }, at) =>
    quantity?.unit === 'parameters' || isLarge(quantity) ? [at] : [],
  );
  return sizes.length === 1 ? sizes[0] : undefined;
}

function isLarge(quantity: Item['quantity']): boolean {
  return quantity?.kind === 'number' && quantity.scales !== undefined && quantity.mid >= SMALLEST;
}

const WORK: ReadonlySet<string> = new Set(['train', 'serve']);

function isWork(item: Item | undefined): boolean {
  return item?.meaning?.cues.some(({ intent, weight }) => weight === 'strong' && WORK.has(intent)) === true;
}

/** A number of what follows: "2 billion tokens", "1B budget". */
function isCounting(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.meaning;
  return (
    next !== undefined &&
    (next.unit !== undefined ||
      next.counter !== undefined ||
      next.things.length > 0 ||
      next.marks.has('budget'))
  );
}

function isMarked(item: Item | undefined, mark: 'active' | 'model' | 'whole'): boolean {
  return item?.meaning?.marks.has(mark) === true;
}

/** The "8x22B" of a mixture beside its real size: experts, which share parts, and how large each is. */
export function claimExperts(items: readonly Item[], sizes: readonly Claim[]): Claim[] {
  if (!sizes.some(({ takes, slot }) => takes === 'parameters' && slot === undefined)) return [];
  return gather(items, ({ quantity }, at): Claim[] => {
    const [times, each] = [items[at + 1], items[at + 2]];
    const isExperts =
      quantity?.kind === 'number' &&
      times?.glued === true &&
      times.meaning?.marks.has('times') === true &&
      each?.glued === true &&
      isLarge(each.quantity);
    return isExperts
      ? [{ takes: 'supposed', value: quantity.mid, items: [at, at + 1, at + 2], notes: [] }]
      : [];
  });
}

/** "235B-A22B", as makers write a mixture: all parameters, and those active. */
export function claimWrittenSizes(items: readonly Item[], textOf: (item: Item) => string): Claim[] {
  return gather(items, (item, at): Claim[] => {
    const active = item.word ? /^a(\d+(?:\.\d+)?)b$/i.exec(textOf(item))?.[1] : undefined;
    if (active === undefined) return [];
    const size: Claim = {
      takes: 'parameters',
      slot: 'activeParameters',
      value: Number(active) * 1e9,
      items: [at],
      notes: [],
    };
    const whole = [at - 1, at - 2].find((index) => items[index]?.quantity?.kind === 'number');
    const quantity = whole === undefined ? undefined : items[whole]?.quantity;
    if (whole === undefined || quantity === undefined || quantity.mid < SMALLEST) return [size];
    return [size, { takes: 'parameters', value: spanOf(quantity), items: [whole], notes: [] }];
  });
}
