import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { NamedThing } from '../words/named-thing.ts';
import { gather } from './gather.ts';
import { isSign } from './is-sign.ts';
import type { Item, Quantity } from './item.ts';
import { acceleratorOf } from './neighbours.ts';
import { baseOf } from './units.ts';

/**
 * Items with the memory that is part of a product's name taken into the name: "Nvidia H100 80GB HBM3", A100(80G). A size that is
 * not the accelerator's own stays apart, to be asked about. `now` is the clock's day, ISO.
 */
export function joinNames(
  items: readonly Item[],
  text: string,
  catalogue: Catalogue,
  now: string,
): readonly Item[] {
  const named = gather(items, (item) => acceleratorOf(item) ?? NO_NAMES);
  if (named.length === 0) return items;
  const joined: Item[] = [];
  const servers = namesByServer(named);
  for (let at = 0; at < items.length; ) {
    const item = ofServer(items[at] as Item, servers, text);
    const accelerator = acceleratorOf(item)?.thing.id;
    if (accelerator === undefined) {
      joined.push(item);
      at++;
      continue;
    }
    const isMemory = (one: Item | undefined) => {
      const size = sizeIn(one?.quantity);
      return size !== undefined && size === catalogue.latest(accelerator, 'memory', { now })?.mid;
    };
    const start = isMemory(joined.at(-1)) ? (joined.pop()?.start ?? item.start) : item.start;
    const isBracketed = isSign(items[at + 1], '(', text) && isSign(items[at + 3], ')', text);
    let next = isMemory(items[at + 1]) ? at + 2 : at + 1;
    if (isBracketed && isMemory(items[at + 2])) next = at + 4;
    const isSized = start < item.start || next > at + 1 || text.slice(item.start, item.end).endsWith('gb');
    if (isSized && items[next]?.meaning?.marks.has('memory-kind')) next++;
    const isAlone = start === item.start && next === at + 1;
    joined.push(isAlone ? item : { ...item, start, end: items[next - 1]?.end ?? item.end });
    at = next;
  }
  return joined;
}

/** The accelerators named, each by what its server is called: "NVL72" of GB300. */
function namesByServer(named: readonly NamedThing[]): ReadonlyMap<string, NamedThing> {
  if (named.length < 2 || named.every(({ whole }) => !whole)) return NO_SERVERS;
  return new Map(
    named.flatMap((one) => {
      const { serverName } = one.thing.traits;
      const words = typeof serverName === 'string' ? serverName.toLowerCase().split(' ') : [];
      return one.whole ? [] : words.map((word) => [word, one] as const);
    }),
  );
}

const NO_NAMES: readonly NamedThing[] = [];
const NO_SERVERS: ReadonlyMap<string, NamedThing> = new Map();

/** "NVL72 racks of GB300" are no GB200, whose servers are called so too. */
function ofServer(item: Item, servers: ReadonlyMap<string, NamedThing>, text: string): Item {
  if (servers.size === 0 || item.meaning === undefined || !acceleratorOf(item)?.whole) return item;
  const its = servers.get(text.slice(item.start, item.end));
  if (its === undefined) return item;
  return { ...item, meaning: { ...item.meaning, things: [{ ...its, whole: true }] } };
}

/** Bytes; beside a name the 80g that may be grams are as many gigabytes. */
function sizeIn(quantity: Quantity | undefined): number | undefined {
  if (quantity === undefined || quantity.low !== quantity.high) return undefined;
  if (quantity.said === 'g') return (quantity.mid / gram) * gigabyte;
  return quantity.unit === 'bytes' ? quantity.mid : undefined;
}

const { factor: gram = 1 } = baseOf('g') ?? {};
const { factor: gigabyte = 1 } = baseOf('GB') ?? {};
