import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Item, Quantity } from './item.ts';
import { acceleratorOf } from './neighbours.ts';

/**
 * Items with the memory that is part of a product's name taken into the name: "Nvidia H100 80GB HBM3". A size that is
 * not the accelerator's own stays apart, to be asked about. `now` is the clock's day, ISO.
 */
export function joinNames(items: readonly Item[], text: string, catalogue: Catalogue, now: string): Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item;
    const accelerator = acceleratorOf(item)?.thing.id;
    if (accelerator === undefined) {
      joined.push(item);
      at++;
      continue;
    }
    const memory = catalogue.latest(accelerator, 'memory', { now })?.mid;
    const isMemory = (one: Item | undefined) => memory !== undefined && sizeIn(one?.quantity) === memory;
    const start = isMemory(joined.at(-1)) ? (joined.pop()?.start ?? item.start) : item.start;
    let next = isMemory(items[at + 1]) ? at + 2 : at + 1;
    const isSized = start < item.start || next > at + 1 || text.slice(item.start, item.end).endsWith('gb');
    if (isSized && items[next]?.meaning?.marks.has('memory-kind')) next++;
    joined.push({ ...item, start, end: items[next - 1]?.end ?? item.end });
    at = next;
  }
  return joined;
}

/** Bytes. */
function sizeIn(quantity: Quantity | undefined): number | undefined {
  return quantity?.unit === 'bytes' && quantity.low === quantity.high ? quantity.mid : undefined;
}
