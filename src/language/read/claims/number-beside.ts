import { bareItem, type Item, type Quantity } from '../amounts/item.ts';

/** Items between a number and its label: "tokens", "of". */
export const REACH = 4;

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
    if (item === undefined || !(isLink(item, step) || (step < 0 && isSubject(items, index))))
      return undefined;
    // "12M output. $1.25/M input": the next clause begins
    if (isPoint(item) && numberBeside(items, at, -1, isLabelled) !== undefined) return undefined;
  }
  return undefined;
}

/** Words, at most, that say what tokens are of. */
const LONGEST_SUBJECT = 2;

/** The contracts of "five million tokens of contracts in". */
function isSubject(items: readonly Item[], at: number): boolean {
  if (!isNoun(items[at])) return false;
  for (let of = at - 1; at - of <= LONGEST_SUBJECT; of--) {
    if (items[of]?.meaning?.filler) return items[of - 1]?.quantity?.unit === 'tokens';
    if (!isNoun(items[of])) return false;
  }
  return false;
}

function isNoun({ meaning, word, quantity, per }: Item = bareItem): boolean {
  return quantity === undefined && per === undefined && (word === true || meaning?.filler === false);
}

/** Whether a quantity may have a label: tokens, a bare number, a price. */
export function isLabelled({ kind, unit, counter }: Quantity): boolean {
  return unit === 'tokens' || kind === 'money' || (kind === 'number' && counter === undefined);
}

/** A mark of punctuation. */
export function isPoint({ meaning, word, per, start, end }: Item): boolean {
  return meaning === undefined && per === undefined && word !== true && end - start === 1;
}

/** What may stand between: "tokens", "of", "about", "at", a rate, and right after the label a mark of punctuation. */
function isLink(item: Item, step: 1 | -1): boolean {
  const { meaning, per } = item;
  if (per !== undefined) return true;
  if (meaning === undefined) return step > 0 && isPoint(item);
  const { filler, unit, marks } = meaning;
  return filler || unit === 'tokens' || BETWEEN.some((mark) => marks.has(mark));
}

const BETWEEN = ['approximate', 'at', 'article', 'part'] as const;
