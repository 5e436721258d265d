import type { Item, Quantity } from '../amounts/item.ts';

/** What tokens are, where it is said. */
const SIDES = ['input', 'output', 'cached'] as const;
export type Side = (typeof SIDES)[number];

/** A word that says what a number of tokens, or a price of them, is for. */
export interface Label {
  readonly side: Side;
  readonly at: number;
}

/** Items between a number and its label: "tokens", "of". */
const REACH = 4;

/** "in" is a label only right after a number, with an "out" somewhere. */
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
  return isPlain || isPaired() ? { side, at } : undefined;
}

/** The number on one side of a label, where it is wanted. */
export function numberBeside(
  items: readonly Item[],
  at: number,
  step: 1 | -1,
  isWanted: (quantity: Quantity) => boolean,
): number | undefined {
  for (let index = at + step; Math.abs(index - at) <= REACH; index += step) {
    const item = items[index];
    const quantity = item?.quantity ?? item?.claimed;
    if (quantity !== undefined) return isWanted(quantity) ? index : undefined;
    if (item === undefined || !isLink(item, step)) return undefined;
    // "12M output. $1.25/M input": the next clause begins
    if (isPoint(item) && numberBeside(items, at, -1, isLabelled) !== undefined) return undefined;
  }
  return undefined;
}

/** Whether the number next to a label, before it rather than after it, is another's: the 12M of "12M output at $10". */
export function isOthers(
  items: readonly Item[],
  at: number,
  isWanted: (quantity: Quantity) => boolean,
): boolean {
  const numbers = ([-1, 1] as const).flatMap((step) => numberBeside(items, at, step, isLabelled) ?? []);
  const [nearest] = numbers.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  const { quantity, claimed } = items[nearest ?? -1] ?? {};
  return claimed !== undefined || (quantity !== undefined && !isWanted(quantity));
}

/** Whether a quantity may have a label: tokens, a bare number, a price. */
function isLabelled({ kind, unit, counter }: Quantity): boolean {
  return unit === 'tokens' || kind === 'money' || (kind === 'number' && counter === undefined);
}

/** A mark of punctuation. */
function isPoint({ meaning, word, per, start, end }: Item): boolean {
  return meaning === undefined && per === undefined && word !== true && end - start === 1;
}

/** What may stand between: "tokens", "of", "about", "at", a rate, and right after the label a mark of punctuation. */
function isLink(item: Item, step: 1 | -1): boolean {
  const { meaning, per } = item;
  if (per !== undefined) return true;
  if (meaning === undefined) return step > 0 && isPoint(item);
  const { filler, unit, marks } = meaning;
  return filler || unit === 'tokens' || marks.has('approximate') || marks.has('at') || marks.has('article');
}
