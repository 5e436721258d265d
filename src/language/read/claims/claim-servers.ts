import type { Note } from '../../../engine/answer.ts';
import { type Count, SMALLEST_RACK } from '../amounts/count-at.ts';
import { holderBeside, LARGEST_SERVER, sizeOf } from '../amounts/holder-beside.ts';
import type { Item } from '../amounts/item.ts';
import { middle, multiplied } from '../amounts/span-of.ts';
import type { NamedThing } from '../words/named-thing.ts';
import { bareClaim, type Claim } from './claim.ts';
import type { Contents } from './content.ts';
import { isHolderAsked } from './servers-asked.ts';

/** Whether it is known how many a server, or the rack counted, holds. */
export function isKnownSize({ counter }: Count, size: number | undefined): size is number {
  return size !== undefined && (counter !== 'rack' || size >= SMALLEST_RACK);
}

/** What is asked for are servers. */
export function asServers(asked: number | undefined): Claim[] {
  return asked === undefined
    ? []
    : [{ ...bareClaim, takes: 'word', value: 'servers', items: [asked], implied: true }];
}

/** "an H100 server", "DGX H100", "an 8-GPU H100 box": one of them, when no other number is said. */
export function oneServer(
  items: readonly Item[],
  subject: NamedThing | undefined,
  loose: readonly Count[],
  contents: Contents,
): Count | undefined {
  const [count, ...others] = loose;
  const isSize =
    count === undefined || (others.length === 0 && (count.isSize || count.value === sizeOf(subject)));
  if (subject === undefined || !isSize) return undefined;
  // "how many H200 servers" counts none
  if (contents.asked && isHolderAsked(items)) return undefined;
  if (subject.whole || count?.isSize) return { value: 1, counter: 'server', items: [] };
  const beside = contents.counter || contents.rate ? holderBeside(items) : undefined;
  return beside === undefined
    ? undefined
    : { value: 1, counter: items[beside]?.meaning?.counter ?? 'server', items: [beside] };
}

/** Servers hold what the catalogue says, or what is said beside them: 4台8卡H100. 64 H100s in 8 servers are 64. */
export function inServers(
  { value, counter, items }: Count,
  loose: readonly Count[],
  size: number | undefined,
): Claim[] {
  const [count, ...others] = loose;
  if (others.length > 0) return [];
  const all = [...items, ...(count?.items ?? [])];
  const isTotal = size !== undefined && typeof value === 'number' && count?.value === value * size;
  if (isTotal && count !== undefined && value > 1)
    return [{ ...bareClaim, takes: 'count', value: count.value, items: all }];
  const each =
    count === undefined
      ? size
      : typeof count.value === 'number' && count.value <= Math.max(LARGEST_SERVER, size ?? 0)
        ? count.value
        : undefined;
  if (each === undefined || (counter === 'rack' && each < SMALLEST_RACK)) return [];
  const accelerators = multiplied(value, each);
  const note: Note = {
    key: keyFor(value === 1, counter === 'rack' || each > LARGEST_SERVER),
    values: { servers: middle(value), accelerators: middle(accelerators) },
  };
  return [
    { ...bareClaim, takes: 'count', value: accelerators, items: all, notes: [note] },
    { ...bareClaim, takes: 'word', value: 'servers', items: all, implied: true },
  ];
}

function keyFor(isOne: boolean, isRack: boolean): string {
  if (isRack) return isOne ? 'rack-counted' : 'racks-counted';
  return isOne ? 'server-counted' : 'servers-counted';
}

/** How far after the number servers may be named. */
const REACH = 9;

/** "12,000 MI325X including their servers": what is counted, in servers. */
export function serversToo(items: readonly Item[], loose: readonly Count[]): Claim[] {
  const [count] = loose;
  const from = count?.items[0] ?? items.length;
  const at = items.findIndex(
    ({ meaning, quantity }, index) =>
      index > from && index - from < REACH && meaning?.counter === 'server' && quantity === undefined,
  );
  if (at < 0) return [];
  return [{ ...bareClaim, takes: 'word', value: 'servers', items: [at] }];
}
