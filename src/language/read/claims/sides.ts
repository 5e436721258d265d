import { gather } from '../amounts/gather.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { isJoint, isOfShare, isOthers, type Label, labelAfter, labelAt } from './label-at.ts';
import { isLabelled, numberBeside } from './number-beside.ts';

const NONE: ReadonlyMap<number, Label> = new Map();

/**
 * The label of each number that is wanted. Whether labels stand before their numbers or after them is the same
 * throughout a text: 输入3000万 输出800万, "500k input, 20k output".
 */
export function sidesOf(
  items: readonly Item[],
  isWanted: (quantity: Quantity) => boolean,
): ReadonlyMap<number, Label> {
  const labelled = gather(items, (_, at) => labelAt(items, at, isWanted) ?? []);
  if (labelled.length === 0) return NONE;
  // "$3 and $15 for input and output, 2M in": labels that are others' in turn are not those of these
  const others = new Set(
    [...inTurn(items, (one) => isLabelled(one) && !isWanted(one)).values()].map(({ at }) => at),
  );
  const every = labelled.filter(({ at }) => !others.has(at) && !isOfShare(items, at, isWanted));
  if (every.length === 0) return NONE;
  // "30M input at $1.25/M": one label for both, where the price has none of its own
  const own = every.filter(({ at }) => !isOthers(items, at, isWanted));
  // "2M in and 1M output at $3/M": each label is of its own amount, and the price of both
  if (own.length === 0 && bothLabelled(items)) return NONE;
  const all = own.length > 0 ? own : every;
  const found = inTurn(items, isWanted);
  if (found.size > 0) return found;
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
  const [number, ...more] = gather(items, ({ quantity }, at) => (quantity && isWanted(quantity) ? [at] : []));
  // "what would we be out": a word of many uses is no label of a number that stands elsewhere
  const isPlain = items[first.at]?.meaning?.filler !== true;
  if (isPlain && found.size === 0 && labels.length === 1 && number !== undefined && more.length === 0)
    found.set(number, first);
  return found;
}

/** Whether amounts of both sides are labelled. */
function bothLabelled(items: readonly Item[]): boolean {
  const sides = gather(items, (_, at) => labelAt(items, at, isLabelled)?.side ?? []);
  return sides.includes('input') && sides.includes('output');
}

/** "input and output at $3 and $15", "$3 and $15 for input and output": two numbers in the order of their two labels. */
function inTurn(items: readonly Item[], isWanted: (quantity: Quantity) => boolean): Map<number, Label> {
  for (let at = 0; at < items.length; at++) {
    const next = labelAfter(items, at, isWanted);
    const [first, second] = [at, next ?? -1].map((one) => labelAt(items, one, isWanted));
    if (first === undefined || second === undefined) continue;
    const after = numberBeside(items, second.at, 1, isWanted);
    const last = after === undefined ? undefined : numberAfter(items, after, isWanted);
    if (after !== undefined && last !== undefined)
      return new Map([
        [after, first],
        [last, second],
      ]);
    const before = numberBeside(items, first.at, -1, isWanted);
    const one = before === undefined ? undefined : numberBefore(items, before, isWanted);
    if (before !== undefined && one !== undefined)
      return new Map([
        [one, first],
        [before, second],
      ]);
  }
  return new Map();
}

/** The wanted number joined to one by "and" or "/": the next, or the one before. */
function numberAfter(items: readonly Item[], at: number, isWanted: (quantity: Quantity) => boolean) {
  const next = isJoint(items[at + 1]) ? at + 2 : at + 1;
  const quantity = items[next]?.quantity ?? items[next]?.claimed;
  return quantity !== undefined && isWanted(quantity) ? next : undefined;
}

function numberBefore(items: readonly Item[], at: number, isWanted: (quantity: Quantity) => boolean) {
  const before = isJoint(items[at - 1]) ? at - 2 : at - 1;
  const quantity = items[before]?.quantity ?? items[before]?.claimed;
  return quantity !== undefined && isWanted(quantity) ? before : undefined;
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
