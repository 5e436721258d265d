import type { Query } from '../../../engine/query.ts';
import { gather } from '../amounts/gather.ts';
import type { Item } from '../amounts/item.ts';
import { hoursOf, isTimeUnit } from '../amounts/units.ts';
import { amountsNamed } from './amounts-before.ts';
import { type Change, type Changed, replaceAmounts } from './change-amount.ts';
import { isTurn } from './turn-items.ts';

/** "add 64 more", "another 64", "32 fewer", "one more month", 再加一个月: a number or a time of the question before, and so much more. */
export function addedUp(items: readonly Item[], previous: Query): Changed | undefined {
  if (items.some(({ meaning }) => (meaning?.things.length ?? 0) > 0)) return undefined;
  const more = wordsAt(items, 'more');
  const less = wordsAt(items, 'less');
  if (more.length > 0 === less.length > 0) return undefined;
  const step = stepIn(items, more[0]);
  if (step === undefined) return undefined;
  const sign = more.length > 0 ? 1 : -1;
  const change: Change = {
    items: [...step.items, ...more, ...less],
    change: (before) => before + sign * step.by,
  };
  const amounts = amountsNamed(step.slot, previous);
  return amounts.length === 0 ? undefined : replaceAmounts(items, amounts, change);
}

function wordsAt(items: readonly Item[], turn: 'more' | 'less'): number[] {
  return gather(items, (item, at) => (isTurn(item, turn) ? [at] : []));
}

/** The one number or time of a text, or the one unit that "one more" stands before. */
function stepIn(
  items: readonly Item[],
  more: number | undefined,
): { readonly slot: string; readonly by: number; readonly items: readonly number[] } | undefined {
  const numbers = gather(items, ({ quantity }, at) => (quantity === undefined ? [] : [{ quantity, at }]));
  const [only, ...others] = numbers;
  if (only === undefined) {
    const unit = more === undefined ? undefined : items[more + 1]?.meaning?.unit;
    if (more === undefined || unit === undefined || !isTimeUnit(unit)) return undefined;
    return { slot: 'hours', by: hoursOf[unit], items: [more + 1] };
  }
  const { kind, low, high, mid, unclear, per } = only.quantity;
  if (others.length > 0 || low !== high || unclear || per !== undefined) return undefined;
  if (kind !== 'number' && kind !== 'duration') return undefined;
  return { slot: kind === 'number' ? 'count' : 'hours', by: mid, items: [only.at] };
}
