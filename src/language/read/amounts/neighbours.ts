import type { Meaning } from '../words/meaning.ts';
import type { NamedThing } from '../words/named-thing.ts';
import type { Item } from './item.ts';

/** How many items may stand between two that belong together. */
const REACH = 4;

/**
 * The next item on one side that says something, past filler and at most one unknown word; undefined when a number, a
 * mark or the end comes first.
 */
export function neighbour(items: readonly Item[], at: number, step: 1 | -1): number | undefined {
  let unknown = 0;
  for (let index = at + step, skipped = 0; skipped < REACH; index += step, skipped++) {
    const item = items[index];
    if (item === undefined || item.quantity !== undefined || item.per !== undefined) return undefined;
    if (item.meaning === undefined) {
      if (item.word !== true || ++unknown > 1) return undefined;
      continue;
    }
    const { things, counter, filler, marks } = item.meaning;
    if (things.length > 0 || counter !== undefined) return index;
    if (!filler && !marks.has('times') && !isAdjective(item.meaning)) return undefined;
  }
  return undefined;
}

/** "64 rented H100s", "32 refurbished A100s": what is said of them, and measures nothing. */
function isAdjective({ cues, words, unit, currency, date, assumptions, beyond, marks }: Meaning): boolean {
  if (marks.has('second-hand')) return true;
  const isSaid = cues.length + words.length > 0 && assumptions.length === 0;
  return isSaid && (unit ?? currency ?? date) === undefined && !beyond;
}

/** The accelerator an item names. */
export function acceleratorOf(item: Item | undefined): NamedThing | undefined {
  return item?.meaning?.things.find(({ kind }) => kind === 'accelerator');
}

/** The rented instance an item names. */
export function instanceOf(item: Item | undefined): NamedThing | undefined {
  return item?.meaning?.things.find(({ kind }) => kind === 'instance');
}

/** Whether an item names something that is rented by the hour. */
export function namesHardware(item: Item | undefined): boolean {
  return (acceleratorOf(item) ?? instanceOf(item)) !== undefined;
}

/** Whether an item names a model. */
export function namesModel(item: Item | undefined): boolean {
  return item?.meaning?.things.some(({ kind }) => kind === 'model') === true;
}
