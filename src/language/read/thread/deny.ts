import { type Query, without } from '../../../engine/query.ts';
import type { Item } from '../amounts/item.ts';
import { beside, isTurn, spend } from './turn-items.ts';

/** What is left of a text, and of the question before, once what was not meant is taken out. */
interface Denied {
  readonly items: readonly Item[];
  readonly previous: Query;
}

/**
 * "not H100, H200" leaves H200; "not on AWS" takes the provider out of the question before. What is said not to be
 * meant and was not said either is left as it is.
 */
export function dropDenied(items: readonly Item[], previous: Query): Denied {
  let denied: Denied = { items, previous };
  for (const [at, item] of items.entries()) {
    const isWithout = isTurn(item, 'none');
    if (!isTurn(item, 'not') && !isWithout) continue;
    const target = beside(denied.items, at, 1, (one) => kindOf(one, previous) !== undefined);
    if (target === undefined || (isWithout && !isLeftOut(denied.items[target] as Item, previous))) continue;
    denied = deny(denied, at, target);
  }
  return denied;
}

/** "Without Amazon", "drop AWS": one of the several the question before was about, or who it was to be rented from. */
function isLeftOut(item: Item, previous: Query): boolean {
  const ids = idsIn(item, previous);
  if (previous.provider !== undefined && ids.includes(previous.provider)) return true;
  return Object.values(previous).some(
    (value) => Array.isArray(value) && holds(value, ids) && !value.every((one) => ids.includes(one)),
  );
}

function deny({ items, previous }: Denied, at: number, target: number): Denied {
  const item = items[target] as Item;
  const kind = kindOf(item, previous);
  const isReplaced = items.some((other, index) => index !== target && kindOf(other, previous) === kind);
  if (isReplaced) return { items: spend(items, [at, target]), previous };
  const ids = idsIn(item, previous);
  const slots = Object.keys(previous).filter((slot) => slot !== 'intent' && holds(previous[slot], ids));
  if (slots.length === 0) return { items, previous };
  const left = slots.flatMap((slot) => {
    const value = previous[slot];
    const others = Array.isArray(value) ? value.filter((one) => !ids.includes(one)) : [];
    const fewest = slot === 'things' ? 2 : 1;
    return others.length < fewest ? [] : [[slot, others] as const];
  });
  return {
    items: spend(items, [at, target]),
    previous: { ...without(previous, ...slots), ...Object.fromEntries(left) },
  };
}

/** What sort of thing an item says; two of a kind stand for each other. */
function kindOf({ meaning, quantity, period, per, attached }: Item, { intent }: Query): string | undefined {
  if (attached) return undefined;
  if (quantity !== undefined) return quantity.kind === 'quantity' ? quantity.unit : quantity.kind;
  if (period !== undefined) return 'period';
  if (per !== undefined) return 'per';
  const [named] = meaning?.things ?? [];
  if (named !== undefined) return named.kind;
  if (meaning?.currency !== undefined) return 'currency';
  const word = meaning?.words.find((one) => one.intent === intent);
  return word === undefined ? undefined : `word ${word.slot}`;
}

/** What an item names, as a query holds it. */
function idsIn({ meaning }: Item, { intent }: Query): readonly unknown[] {
  return [
    ...(meaning?.things ?? []).map(({ thing }) => thing.id),
    ...(meaning?.words ?? []).filter((word) => word.intent === intent).map(({ value }) => value),
    ...(meaning?.currency === undefined ? [] : [meaning.currency.code]),
  ];
}

function holds(value: unknown, ids: readonly unknown[]): boolean {
  return Array.isArray(value) ? value.some((one) => ids.includes(one)) : ids.includes(value);
}
