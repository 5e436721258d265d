import type { Item, Quantity } from '../amounts/item.ts';
import { isLabelled, numberBeside, REACH } from './number-beside.ts';

/** What tokens are, where it is said. */
const SIDES = ['input', 'output', 'cached'] as const;
export type Side = (typeof SIDES)[number];

/** A word that says what a number of tokens, or a price of them, is for. */
export interface Label {
  readonly side: Side;
  readonly at: number;
}

/** "in" is a label only right after a number, with an "out" somewhere, or before one as "out" is: "in 80M out 20M". */
export function labelAt(
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
  return isPlain || isPaired() || isLeading(items, at, isWanted) ? { side, at } : undefined;
}

/** The "in" of "in 80M out 20M": no number stands before it, and one after each of both. */
function isLeading(items: readonly Item[], at: number, isWanted: (quantity: Quantity) => boolean): boolean {
  const number = items[at + 1]?.quantity;
  if (number === undefined || !isWanted(number)) return false;
  if (numberBeside(items, at, -1, isLabelled) !== undefined) return false;
  const out = items.findIndex(({ meaning }, index) => index > at && meaning?.marks.has('output'));
  const isNear = out > at + 1 && out - at <= REACH;
  return isNear && numberBeside(items, out, 1, isWanted) !== undefined;
}

/** The label of the other side just after one of tokens in or out: 输入输出, "input and output". */
export function labelAfter(
  items: readonly Item[],
  at: number,
  isWanted: (quantity: Quantity) => boolean,
): number | undefined {
  const side = labelAt(items, at, isWanted)?.side;
  if (side === undefined || side === 'cached') return undefined;
  const next = isJoint(items[at + 1]) ? at + 2 : at + 1;
  const other = labelAt(items, next, isWanted)?.side;
  return other === (side === 'input' ? 'output' : 'input') ? next : undefined;
}

/** "and", "/", a mark of punctuation. */
export function isJoint(item: Item | undefined): boolean {
  if (item === undefined || item.word || item.quantity !== undefined || item.per !== undefined) return false;
  const { marks } = item.meaning ?? {};
  return marks === undefined || marks.has('and') || marks.has('per');
}

/** Whether the number next to a label, before it rather than after it, is another's: the 12M of "12M output at $10". */
export function isOthers(
  items: readonly Item[],
  at: number,
  isWanted: (quantity: Quantity) => boolean,
): boolean {
  const numbers = ([-1, 1] as const).flatMap((step) => numberBeside(items, at, step, isLabelled) ?? []);
  const next = numbers.length === 0 ? labelAfter(items, at, isWanted) : undefined;
  if (next !== undefined) return isOthers(items, next, isWanted);
  const [nearest] = numbers.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  const { quantity, claimed } = items[nearest ?? -1] ?? {};
  return claimed !== undefined || (quantity !== undefined && !isWanted(quantity));
}

/** Whether a label has a share beside it and nothing that is wanted: the "40% cached" after a price. */
export function isOfShare(
  items: readonly Item[],
  at: number,
  isWanted: (quantity: Quantity) => boolean,
): boolean {
  const has = (isOne: (quantity: Quantity) => boolean) =>
    numberBeside(items, at, -1, isOne) !== undefined || numberBeside(items, at, 1, isOne) !== undefined;
  return has(({ kind }) => kind === 'percent') && !has(isWanted);
}
