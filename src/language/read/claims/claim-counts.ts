import { type Count, countAt } from '../amounts/count-at.ts';
import { gather } from '../amounts/gather.ts';
import { isHolder, sizeOf } from '../amounts/holder-beside.ts';
import type { Item } from '../amounts/item.ts';
import { acceleratorOf, instanceOf } from '../amounts/neighbours.ts';
import { spanOf } from '../amounts/span-of.ts';
import { isTurn } from '../thread/turn-items.ts';
import type { NamedThing } from '../words/named-thing.ts';
import { bareClaim, type Claim } from './claim.ts';
import { asServers, inServers, isKnownSize, oneServer, serversToo } from './claim-servers.ts';
import { inSuperchips } from './claim-superchips.ts';
import type { Contents } from './content.ts';
import { holderAsked, isSizeAsked } from './servers-asked.ts';

/** How many: numbers beside a name or a counter. Servers and racks become the accelerators in them, with a note. */
export function claimCounts(
  items: readonly Item[],
  isPlural: (item: Item) => boolean,
  contents: Contents,
): Claim[] {
  const subject = subjectOf(items);
  const isInstance = subject === undefined && items.some((item) => instanceOf(item) !== undefined);
  const counts = countsIn(items, subject !== undefined, isPlural);
  const superchips = inSuperchips(items, subject, counts);
  if (superchips !== undefined) return superchips;
  const [size] = counts;
  const asked = contents.asked ? holderAsked(items) : undefined;
  if (size !== undefined && counts.length === 1 && isSizeAsked(items, size, asked))
    return [{ ...plain(size), idle: true }, ...asServers(asked)];
  const held = withoutOne(counts.filter(({ counter }) => isHolder(counter)));
  if (isInstance || held.length > 1) return isInstance ? counts.map(plain) : [];
  const pieces = withoutOne(counts.filter((count) => !isHolder(count.counter)));
  const loose = contents.rate ? withSize(pieces, items, held.length > 0) : pieces;
  const [servers = oneServer(items, subject, loose, contents)] = held;
  if (servers === undefined) {
    const too = contents.counter ? serversToo(items, loose) : [];
    return [...withRepeated(loose, items).map(plain), ...too, ...asServers(asked)];
  }
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
  const isUnknown = (count: Count) => isHolder(count.counter) && !isKnownSize(count, sizeOf(subject));
  return counts.length > 0 && counts.every(isUnknown) ? subject : undefined;
}

/** 一张3万美元, 要2000张: one of a thing is no number of them where another is said. */
function withoutOne(counts: readonly Count[]): readonly Count[] {
  const several = counts.filter(({ value }) => value !== 1);
  return several.length === 1 ? several : counts;
}

/** "want a couple of RTX 5090s, how much would 2 be": the number over again. */
function withRepeated(loose: readonly Count[], items: readonly Item[]): readonly Count[] {
  const [count, ...others] = loose;
  if (count === undefined || others.length > 0 || count.value === 1) return loose;
  const again = gather(items, ({ quantity }, at) => {
    const isBare =
      quantity?.kind === 'number' && quantity.counter === undefined && quantity.per === undefined;
    const isSame = isBare && quantity.low === count.value && quantity.high === count.value;
    if (!isSame || count.items.includes(at)) return NO_PLACES;
    const isPriced = items[at - 1]?.meaning?.marks.has('at') === true;
    const isMore = [items[at - 1], items[at + 1]].some(
      (item) => item !== undefined && (isTurn(item, 'more') || isTurn(item, 'less')),
    );
    return isPriced || isMore ? NO_PLACES : at;
  });
  return again.length === 0 ? loose : [{ ...count, items: [...count.items, ...again] }];
}

const NO_PLACES: readonly number[] = [];

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

/** The first accelerator named, as its whole server or rack where that is named too: 昇腾910C 384超节点. */
function subjectOf(items: readonly Item[]): NamedThing | undefined {
  let first: NamedThing | undefined;
  for (let at = 0; at < items.length; at++) {
    const named = acceleratorOf(items[at]);
    first ??= named;
    if (named?.whole && named.thing.id === first?.thing.id) return named;
  }
  return first;
}

function plain({ value, items }: Count): Claim {
  return { ...bareClaim, takes: 'count', value, items };
}
