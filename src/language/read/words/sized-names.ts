import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { gather } from '../amounts/gather.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { emptyMeaning } from './meaning.ts';
import type { NamedThing } from './named-thing.ts';

/** Sizes a model may be told by, in parameters. */
const SMALLEST = 1e8;
const LARGEST = 5e12;

/**
 * A family's name with a size no model known has, "OLMo 7B", is a model of that size, not the newest of the family.
 * Families nobody has the weights of are told by no size: "Claude 1B" is no model.
 */
export function sizedNames(items: readonly Item[], text: string, catalogue: Catalogue): readonly Item[] {
  const found = gather(items, ({ meaning, start, end }, at) => {
    const named = meaning?.things[0];
    const isFamily = named?.kind === 'model' && named.loose && meaning?.things.length === 1;
    if (!isFamily || !isSize(items[at + 1]?.quantity) || isAmount(items[at + 2])) return NONE;
    return isOpen(named, text.slice(start, end), catalogue) ? at : NONE;
  });
  if (found.length === 0) return items;
  const sized = new Set(found);
  return items.map((item, at) => {
    if (sized.has(at)) return { ...item, meaning: { ...emptyMeaning(), filler: true } };
    if (!sized.has(at - 1) || item.quantity === undefined) return item;
    const name = text.slice(items[at - 1]?.start, item.end);
    return {
      ...item,
      quantity: { ...item.quantity, kind: 'quantity', unit: 'parameters', said: 'parameters', name },
    };
  });
}

const NONE: readonly number[] = [];

function isSize(quantity: Quantity | undefined): boolean {
  if (quantity?.kind !== 'number' || quantity.counter !== undefined || quantity.scales === undefined)
    return false;
  return quantity.low === quantity.high && quantity.mid >= SMALLEST && quantity.mid <= LARGEST;
}

/** "Qwen 20M in", "Llama 1B a day": so many of something. */
function isAmount(next: Item | undefined): boolean {
  const { meaning } = next ?? {};
  const marks = meaning?.marks;
  return (
    meaning?.rate !== undefined ||
    meaning?.counter !== undefined ||
    meaning?.unit === 'tokens' ||
    ['input', 'output', 'per'].some((mark) => marks?.has(mark as 'input') === true)
  );
}

function isOpen({ thing }: NamedThing, word: string, catalogue: Catalogue): boolean {
  const isFree = ({ traits }: NamedThing['thing']) => traits.openWeights !== 'no';
  const isOfFamily = ({ name }: NamedThing['thing']) =>
    Object.values(name).some((one) => String(one).toLowerCase().includes(word.toLowerCase()));
  return isFree(thing) || [...catalogue.things('model')].some((one) => isOfFamily(one) && isFree(one));
}
