import type { Unit } from '../../../quantity/units.ts';
import { bareQuantity, type Item } from '../amounts/item.ts';
import { bareClaim, type Claim } from './claim.ts';
import { isWhether } from './is-whether.ts';

/**
 * "does the H200 have 141 GB?", 5090显存是24还是32G: what a data sheet says is asked about, not set. It is told beside ours.
 * Nothing where anything else is asked, of more than one accelerator, or another amount said.
 */
export function claimSheet(items: readonly Item[]): readonly Claim[] {
  const [property, ...others] = new Set(items.flatMap(propertiesOf));
  if (property === undefined || others.length > 0 || !isWhether(items) || !isOfOne(items)) return NONE;
  if (items.some(asksElse)) return NONE;
  const said = items.flatMap((item, at) =>
    item.quantity === undefined && item.period === undefined ? [] : at,
  );
  const isAll = said.length > 0 && said.every((at) => isOf(items, at, property));
  if (!isAll) return NONE;
  return said.map((at) => {
    const notes = asked(items[at]?.quantity);
    return { ...bareClaim, takes: 'word', value: property, items: [at], notes };
  });
}

const NONE: readonly Claim[] = [];

/** What is on a data sheet, by the units it is measured in; a day has none. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  memory: ['bytes', 'kg'],
  bandwidth: ['bytes'],
  power: ['W'],
  flops: ['FLOP', 'FLOP/s'],
  released: [],
};

const SHEET = 'spec';

function propertiesOf({ meaning }: Item): readonly string[] {
  const words = meaning?.words.filter(({ intent }) => intent === SHEET) ?? [];
  return words.map(({ slot, value }) => (slot === 'format' ? 'flops' : value)).filter((one) => one in UNITS);
}

/** Exactly one accelerator is named, and no model that is to run on it. */
function isOfOne(items: readonly Item[]): boolean {
  const things = items.flatMap(({ meaning }) => meaning?.things ?? []);
  const ids = new Set(things.map(({ thing }) => thing.id));
  return ids.size === 1 && things.every(({ kind }) => kind === 'accelerator');
}

/** A cue of another question that is one by itself, or asks for money. */
function asksElse({ meaning }: Item): boolean {
  return (
    meaning?.cues.some(
      ({ intent, weight }) =>
        intent !== SHEET && (weight === 'strong' || (weight === 'weak' && intent === 'price')),
    ) === true
  );
}

/** Whether an amount is of a property: by its unit, before its word ("4.8 TB/s"), or before another that is ("24还是32G"). */
function isOf(items: readonly Item[], at: number, property: string): boolean {
  const { quantity, period } = items[at] as Item;
  if (period !== undefined) return property === 'released';
  if (quantity === undefined || quantity.counter !== undefined || quantity.unclear) return false;
  if (quantity.kind === 'quantity') return UNITS[property]?.includes(quantity.unit ?? '') === true;
  if (quantity.kind !== 'number' || quantity.per !== undefined) return false;
  if (propertiesOf(items[at + 1] as Item).includes(property)) return true;
  return items[at + 1]?.meaning?.filler === true && items[at + 2]?.quantity?.kind === 'quantity';
}

/** Only what is written with a unit of its own can be said again. */
function asked(quantity: Item['quantity']): Claim['notes'] {
  const { low, mid, high, unit, per } = quantity ?? bareQuantity;
  if (unit !== 'W' && (unit !== 'bytes' || per !== undefined)) return [];
  return [{ key: 'asked-whether', values: { value: { low, mid, high, unit: unit satisfies Unit } } }];
}
