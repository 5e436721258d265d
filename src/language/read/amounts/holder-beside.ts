import type { Counter } from '../words/meaning.ts';
import type { NamedThing } from '../words/named-thing.ts';
import type { Item } from './item.ts';
import { acceleratorOf, neighbour } from './neighbours.ts';

/** More than this many accelerators are no single server's or rack's: 8卡 is a size, 64卡 a number of them. */
export const LARGEST_SERVER = 16;

/** Where a server or rack without a number stands beside the accelerator: "an H100 server", "DGX H100"; or 每台 anywhere. */
export function holderBeside(items: readonly Item[]): number | undefined {
  const rate = items.findIndex(({ per, attached }) => !attached && per?.length === 1 && per[0] === 'server');
  if (rate >= 0) return rate;
  const at = items.findIndex((item) => acceleratorOf(item) !== undefined);
  return [neighbour(items, at, 1), neighbour(items, at, -1)].find((index) =>
    isHolder(items[index ?? -1]?.meaning?.counter),
  );
}

/** "ten 8xH100 servers", "two 8-GPU H100 nodes": the servers are ten. */
export function isServersOf(items: readonly Item[], at: number): boolean {
  if (items[at]?.quantity?.kind !== 'number') return false;
  const size = isTimesAt(items, at + 1) ? at + 2 : at + 1;
  const quantity = items[size]?.quantity;
  const isSized = quantity?.counter === 'accelerator' || isTimesAt(items, size + 1);
  if (quantity?.kind !== 'number' || !isSized) return false;
  const name = quantity.counter === 'accelerator' ? size + 1 : size + 2;
  return acceleratorOf(items[name]) !== undefined && isHolder(items[name + 1]?.meaning?.counter);
}

/** "8xH100 server", "4xH100 node": as many as its servers hold, or written onto the name. */
export function isSizeOf(items: readonly Item[], at: number): boolean {
  const named = acceleratorOf(items[at + 2]);
  if (!isTimesAt(items, at + 1) || named === undefined || named.whole) return false;
  const size = items[at]?.quantity?.mid ?? 0;
  const isOneWord = items[at + 1]?.glued === true && items[at + 2]?.glued === true;
  return size === sizeOf(named) || (isOneWord && size <= LARGEST_SERVER);
}

/** How many accelerators a server, or the rack it is sold in, holds; undefined when nobody says. */
export function sizeOf(subject: NamedThing | undefined): number | undefined {
  const size = subject?.thing.traits.serverAccelerators;
  return typeof size === 'number' ? size : undefined;
}

export function isTimesAt(items: readonly Item[], at: number): boolean {
  return items[at]?.meaning?.marks.has('times') === true;
}

/** "8 GB200 NVL72": racks, when the name is that of the whole; "72 GB200 NVL72 GPUs" are accelerators. */
export function wholeCounter(item: Item | undefined): Counter | undefined {
  return acceleratorOf(item)?.whole ? 'server' : undefined;
}

/** Whether servers or racks are counted, not what is in them. */
export function isHolder(counter: Counter | undefined): boolean {
  return counter === 'server' || counter === 'rack';
}
