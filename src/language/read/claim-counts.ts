import type { Note } from '../../engine/answer.ts';
import type { Span } from '../../engine/query.ts';
import type { Claim } from './claim.ts';
import type { Item, Quantity } from './item.ts';
import type { Counter, NamedThing } from './meaning.ts';
import { acceleratorOf, instanceOf, neighbour } from './neighbours.ts';
import { spanOf } from './span-of.ts';

/** A number of things, before servers are turned into accelerators. */
interface Count {
  readonly value: Span;
  readonly counter: Counter | undefined;
  readonly items: readonly number[];
}

/** How many: numbers beside a name or a counter. Servers and racks become the accelerators in them, with a note. */
export function claimCounts(items: readonly Item[]): Claim[] {
  const subject = items.map(acceleratorOf).find((found) => found !== undefined);
  const isInstance = subject === undefined && items.some((item) => instanceOf(item) !== undefined);
  const counts = items.flatMap((item, at) => countAt(items, at, item.quantity) ?? []);
  if (isInstance) return counts.map((count) => claim(count.value, count.items));
  const held = counts.filter(({ counter }) => counter === 'server' || counter === 'rack');
  const loose = counts.filter((count) => !held.includes(count));
  const whole = wholeServer(items, subject, counts);
  if (whole !== undefined) held.push(whole);
  if (held.length === 0) return loose.map((count) => claim(count.value, count.items));
  return inServers(held, loose, subject);
}

function countAt(items: readonly Item[], at: number, quantity: Quantity | undefined): Count | undefined {
  if (quantity?.kind !== 'number' || quantity.unclear) return undefined;
  const value = spanOf(quantity);
  const isTimes =
    items[at - 1]?.meaning?.marks.has('times') === true && (items[at - 2]?.meaning?.things.length ?? 0) > 0;
  if (isTimes) return { value, counter: wholeCounter(items[at - 2]) ?? quantity.counter, items: [at] };
  if (quantity.per !== undefined) return undefined;
  const next = neighbour(items, at, 1);
  const named = next === undefined ? undefined : items[next];
  if (quantity.counter !== undefined) return { value, counter: quantity.counter, items: [at] };
  if (named?.meaning === undefined || next === undefined) return undefined;
  const counter =
    named.meaning.counter ??
    (isFollowedByNoun(items, next) ? undefined : wholeCounter(named)) ??
    serverAfter(items, next);
  return { value, counter, items: [at] };
}

/** "8 GB200 NVL72": racks, when the name is that of the whole; "72 GB200 NVL72 GPUs": accelerators. */
function wholeCounter(item: Item | undefined): Counter | undefined {
  return acceleratorOf(item)?.whole ? 'server' : undefined;
}

function isFollowedByNoun(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.meaning?.counter === 'accelerator';
}

/** "16 H100 servers". */
function serverAfter(items: readonly Item[], at: number): Counter | undefined {
  const counter = items[at + 1]?.meaning?.counter;
  return counter === 'server' || counter === 'rack' ? counter : undefined;
}

/** "an H100 server", "DGX H100", "a GB200 NVL72": one of them, when no number is said. */
function wholeServer(
  items: readonly Item[],
  subject: NamedThing | undefined,
  counts: readonly Count[],
): Count | undefined {
  if (subject === undefined || counts.length > 0) return undefined;
  const at = items.findIndex((item) => acceleratorOf(item) !== undefined);
  const beside = [neighbour(items, at, 1), neighbour(items, at, -1)].find((index) => {
    const counter = index === undefined ? undefined : items[index]?.meaning?.counter;
    return counter === 'server' || counter === 'rack';
  });
  const counter = subject.whole
    ? 'server'
    : beside === undefined
      ? undefined
      : items[beside]?.meaning?.counter;
  return counter && { value: 1, counter, items: beside === undefined ? [] : [beside] };
}

/** Servers hold what the catalogue says; 4台8卡H100 says it itself. A rack of plain servers holds nobody knows how many. */
function inServers(
  held: readonly Count[],
  loose: readonly Count[],
  subject: NamedThing | undefined,
): Claim[] {
  const size = subject?.thing.traits.serverAccelerators;
  const [servers, ...more] = held;
  if (servers === undefined) return [];
  const all = [...held, ...loose].flatMap(({ items }) => items);
  const [each, ...others] = loose;
  const perServer =
    each === undefined
      ? size
      : typeof each.value === 'number' && each.value <= LARGEST_SERVER
        ? each.value
        : undefined;
  const isUnclear =
    more.length > 0 ||
    others.length > 0 ||
    typeof perServer !== 'number' ||
    (servers.counter === 'rack' && perServer < SMALLEST_RACK);
  if (isUnclear) return [];
  const { value } = servers;
  const accelerators =
    typeof value === 'number'
      ? value * perServer
      : { low: value.low * perServer, high: value.high * perServer };
  const note: Note = {
    key: 'servers-counted',
    values: { servers: numberOf(value), accelerators: numberOf(accelerators) },
  };
  return [claim(accelerators, all, [note]), { takes: 'word', value: 'servers', items: all, notes: [] }];
}

const LARGEST_SERVER = 72;
const SMALLEST_RACK = 16;

function numberOf(span: Span): number {
  return typeof span === 'number' ? span : Math.sqrt(span.low * span.high);
}

function claim(value: Span, items: readonly number[], notes: readonly Note[] = []): Claim {
  return { takes: 'count', value, items, notes };
}
