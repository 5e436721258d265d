import { gather } from '../amounts/gather.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { isOfShare, isOthers, type Label, labelAt, numberBeside } from './label-at.ts';

const NONE: ReadonlyMap<number, Label> = new Map();

/**
 * The label of each number that is wanted. Whether labels stand before their numbers or after them is the same
 * throughout a text: 输入3000万 输出800万, "500k input, 20k output".
 */
export function sidesOf(
  items: readonly Item[],
  isWanted: (quantity: Quantity) => boolean,
): ReadonlyMap<number, Label> {
  const every = gather(items, (_, at) => labelAt(items, at, isWanted) ?? []).filter(
    ({ at }) => !isOfShare(items, at, isWanted),
  );
  if (every.length === 0) return NONE;
  // "30M input at $1.25/M": one label for both, where the price has none of its own
  const own = every.filter(({ at }) => !isOthers(items, at, isWanted));
  const all = own.length > 0 ? own : every;
  const found = new Map<number, Label>();
  // 输入1亿其中6000万命中缓存: a part has its own label after it, wherever the others stand
  const parts = all.flatMap((label) => {
    const number = numberBeside(items, label.at, -1, isWanted);
    const isPart = number !== undefined && items[number - 1]?.meaning?.marks.has('part') === true;
    return isPart ? [{ label, number }] : [];
  });
  for (const { label, number } of parts) found.set(number, label);
  const taken = new Set(parts.map(({ label }) => label));
  const labels = all.filter((label) => !taken.has(label));
  const reached = labels
    .map(({ at }) => numberBeside(items, at, -1, isWanted))
    .find((at) => at !== undefined);
  const [first] = labels;
  if (first === undefined) return found;
  const isBehind = reached !== undefined && reached < first.at;
  for (const step of isBehind && !isWrittenOn(items, labels, isWanted)
    ? ([-1, 1] as const)
    : ([1, -1] as const)) {
    for (const label of labels) {
      const number = numberBeside(items, label.at, step, isWanted);
      if (number !== undefined && !found.has(number)) found.set(number, label);
    }
    if (found.size > parts.length) break;
  }
  const [number, ...others] = gather(items, ({ quantity }, at) =>
    quantity && isWanted(quantity) ? [at] : [],
  );
  // "what would we be out": a word of many uses is no label of a number that stands elsewhere
  const isPlain = items[first.at]?.meaning?.filler !== true;
  if (isPlain && found.size === 0 && labels.length === 1 && number !== undefined && others.length === 0)
    found.set(number, first);
  return found;
}

/** 每份3万token 输出1000: the only label is of the number written onto it, not of one that says itself what it is. */
function isWrittenOn(
  items: readonly Item[],
  labels: readonly Label[],
  isWanted: (quantity: Quantity) => boolean,
): boolean {
  const [label, ...others] = labels;
  if (label === undefined || others.length > 0) return false;
  const [before, after] = ([-1, 1] as const).map((step) => numberBeside(items, label.at, step, isWanted));
  if (before === undefined || after !== label.at + 1 || items[after]?.glued !== true) return false;
  return items[before]?.quantity?.unit === 'tokens';
}
