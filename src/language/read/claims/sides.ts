import { gather } from '../amounts/gather.ts';
import type { Item, Quantity } from '../amounts/item.ts';

/** What tokens are, where it is said. */
const SIDES = ['input', 'output', 'cached'] as const;
export type Side = (typeof SIDES)[number];

/** A word that says what a number of tokens, or a price of them, is for. */
export interface Label {
  readonly side: Side;
  readonly at: number;
}

const NONE: ReadonlyMap<number, Label> = new Map();

/** Items between a number and its label: "tokens", "of". */
const REACH = 4;

/**
 * The label of each number that is wanted. Whether labels stand before their numbers or after them is the same
 * throughout a text: 输入3000万 输出800万, "500k input, 20k output".
 */
export function sidesOf(
  items: readonly Item[],
  isWanted: (quantity: Quantity) => boolean,
): ReadonlyMap<number, Label> {
  const all = gather(items, (_, at) => labelAt(items, at, isWanted) ?? []);
  if (all.length === 0) return NONE;
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

/** "in" is a label only right after a number, with an "out" somewhere. */
function labelAt(
  items: readonly Item[],
  at: number,
  isWanted: (quantity: Quantity) => boolean,
): Label | undefined {
  const marks = items[at]?.meaning?.marks;
  const side = marks && SIDES.find((one) => marks.has(one));
  if (side === undefined) return undefined;
  const isPlain = marks?.has('in') !== true;
  const isPaired = () =>
    numberBeside(items, at, -1, isWanted) !== undefined &&
    items.some(({ meaning }) => meaning?.marks.has('output'));
  return isPlain || isPaired() ? { side, at } : undefined;
}

function numberBeside(
  items: readonly Item[],
  at: number,
  step: 1 | -1,
  isWanted: (quantity: Quantity) => boolean,
): number | undefined {
  for (let index = at + step; Math.abs(index - at) <= REACH; index += step) {
    const item = items[index];
    if (item?.quantity !== undefined) return isWanted(item.quantity) ? index : undefined;
    if (item === undefined || !isLink(item, step)) return undefined;
  }
  return undefined;
}

/** What may stand between: "tokens", "of", "about", "at", a rate, and right after the label a mark of punctuation. */
function isLink({ meaning, per, word, start, end }: Item, step: 1 | -1): boolean {
  if (per !== undefined) return true;
  if (meaning === undefined) return step > 0 && word !== true && end - start === 1;
  const { filler, unit, marks } = meaning;
  return filler || unit === 'tokens' || marks.has('approximate') || marks.has('at') || marks.has('article');
}
