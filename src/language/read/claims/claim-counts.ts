import type { Note } from '../../../engine/answer.ts';
import type { Span } from '../../../engine/query.ts';
import { type Count, countAt, SMALLEST_RACK } from '../amounts/count-at.ts';
import { holderBeside, LARGEST_SERVER, sizeOf } from '../amounts/holder-beside.ts';
import type { Item } from '../amounts/item.ts';
import { acceleratorOf, instanceOf } from '../amounts/neighbours.ts';
import { multiplied, spanOf } from '../amounts/span-of.ts';
import type { NamedThing } from '../words/meaning.ts';
import type { Claim } from './claim.ts';

/** How many: numbers beside a name or a counter. Servers and racks become the accelerators in them, with a note. */
export function claimCounts(items: readonly Item[], isPlural: (item: Item) => boolean): Claim[] {
  const subject = subjectOf(items);
  const isInstance = subject === undefined && items.some((item) => instanceOf(item) !== undefined);
  const counts = countsIn(items, subject !== undefined, isPlural);
  const held = counts.filter(isHolder);
  if (isInstance || held.length > 1) return isInstance ? counts.map(plain) : [];
  const loose = withSize(withoutOne(counts.filter((count) => !isHolder(count))), items, held.length > 0);
  const [servers = oneServer(items, subject, loose)] = held;
  if (servers === undefined) return [...loose.map(plain), ...serversToo(items, loose)];
  return inServers(servers, loose, sizeOf(subject));
}

function countsIn(
  items: readonly Item[],
  hasSubject: boolean,
  isPlural?: (item: Item) => boolean,
): readonly Count[] {
  const counts: Count[] = [];
  for (let at = 0; at < items.length; at++) {
    const count =
      items[at]?.quantity?.kind === 'number' ? countAt(items, at, hasSubject, isPlural) : undefined;
    if (count !== undefined) counts.push(count);
  }
  return counts;
}

/** The accelerator named, when servers or racks of it are counted and nobody says how many one holds. */
export function inUnknownServers(items: readonly Item[]): NamedThing | undefined {
  const subject = subjectOf(items);
  const counts = countsIn(items, true);
  const isUnknown = (count: Count) => isHolder(count) && !isKnownSize(count, sizeOf(subject));
  return counts.length > 0 && counts.every(isUnknown) ? subject : undefined;
}

/** How far after the number servers may be named. */
const REACH = 9;

/** "12,000 MI325X including their servers": what is counted, in servers. */
function serversToo(items: readonly Item[], loose: readonly Count[]): Claim[] {
  const [count] = loose;
  const from = count?.items[0] ?? items.length;
  const at = items.findIndex(
    ({ meaning, quantity }, index) =>
      index > from && index - from < REACH && meaning?.counter === 'server' && quantity === undefined,
  );
  if (at < 0) return [];
  return [{ takes: 'word', value: 'servers', items: [at], notes: [] }];
}

/** 一张3万美元, 要2000张: one of a thing is no number of them where another is said. */
function withoutOne(counts: readonly Count[]): readonly Count[] {
  const several = counts.filter(({ value }) => value !== 1);
  return several.length === 1 ? several : counts;
}

/** "8 per server" says how many one holds where servers are counted, and what is known anyway where they are not. */
function withSize(loose: readonly Count[], items: readonly Item[], isHeld: boolean): readonly Count[] {
  const at = items.findIndex(({ quantity }) => quantity?.kind === 'number' && isPerServer(quantity.per));
  const quantity = items[at]?.quantity;
  if (quantity === undefined || quantity.unclear) return loose;
  const [count, ...others] = loose;
  if (isHeld) return [...loose, { value: spanOf(quantity), counter: undefined, items: [at], isSize: true }];
  return count === undefined || others.length > 0 ? loose : [{ ...count, items: [...count.items, at] }];
}

function isPerServer(per: readonly string[] = []): boolean {
  return per.length === 1 && (per[0] === 'server' || per[0] === 'rack');
}

function isKnownSize({ counter }: Count, size: number | undefined): size is number {
  return size !== undefined && (counter !== 'rack' || size >= SMALLEST_RACK);
}

/** The first accelerator named, as its whole server or rack where that is named too: 昇腾910C 384超节点. */
function subjectOf(items: readonly Item[]): NamedThing | undefined {
  let first: NamedThing | undefined;
  for (const item of items) {
    const named = acceleratorOf(item);
    first ??= named;
    if (named?.whole && named.thing.id === first?.thing.id) return named;
  }
  return first;
}

function isHolder({ counter }: Count): boolean {
  return counter === 'server' || counter === 'rack';
}

/** "an H100 server", "DGX H100", "an 8-GPU H100 box": one of them, when no other number is said. */
function oneServer(
  items: readonly Item[],
  subject: NamedThing | undefined,
  loose: readonly Count[],
): Count | undefined {
  const [count, ...others] = loose;
  const isSize =
    count === undefined || (others.length === 0 && (count.isSize || count.value === sizeOf(subject)));
  if (subject === undefined || !isSize) return undefined;
  // "how many H200 servers" counts none
  const isAsked = items.some(
    ({ meaning }, at) => meaning?.beyond && acceleratorOf(items[at + 1]) !== undefined,
  );
  if (isAsked) return undefined;
  if (subject.whole || count?.isSize) return { value: 1, counter: 'server', items: [] };
  const beside = holderBeside(items);
  return beside === undefined
    ? undefined
    : { value: 1, counter: items[beside]?.meaning?.counter ?? 'server', items: [beside] };
}

/** Servers hold what the catalogue says, or what is said beside them: 4台8卡H100. 64 H100s in 8 servers are 64. */
function inServers(
  { value, counter, items }: Count,
  loose: readonly Count[],
  size: number | undefined,
): Claim[] {
  const [count, ...others] = loose;
  if (others.length > 0) return [];
  const all = [...items, ...(count?.items ?? [])];
  const isTotal = size !== undefined && typeof value === 'number' && count?.value === value * size;
  if (isTotal && count !== undefined && value > 1) return [plain({ ...count, items: all })];
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
    { takes: 'count', value: accelerators, items: all, notes: [note] },
    { takes: 'word', value: 'servers', items: all, notes: [] },
  ];
}

function keyFor(isOne: boolean, isRack: boolean): string {
  if (isRack) return isOne ? 'rack-counted' : 'racks-counted';
  return isOne ? 'server-counted' : 'servers-counted';
}

function middle(span: Span): number {
  return typeof span === 'number' ? span : Math.sqrt(span.low * span.high);
}

function plain({ value, items }: Count): Claim {
  return { takes: 'count', value, items, notes: [] };
}
