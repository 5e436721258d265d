import type { Span } from '../../../engine/query.ts';
import type { Item } from '../amounts/item.ts';
import type { Claim } from '../claims/claim.ts';
import type { AmountBefore } from './amounts-before.ts';
import { spend } from './turn-items.ts';

/** How an amount changes, and the items that say so. */
export interface Change {
  readonly items: readonly number[];
  readonly change: (before: number) => number;
}

/** A text without what says how amounts change, and what they become. */
export interface Changed {
  readonly items: readonly Item[];
  readonly claims: readonly Claim[];
}

/** The amounts as changed: things are counted whole. */
export function replaceAmounts(
  items: readonly Item[],
  amounts: readonly AmountBefore[],
  { items: at, change }: Change,
): Changed {
  const claims = amounts.map(({ value, replaced }): Claim => {
    const claim = replaced(changed(value, change));
    const isCount = claim.takes === 'count';
    return {
      ...claim,
      value: isCount ? changed(claim.value as Span, Math.round) : claim.value,
      items: at,
    };
  });
  return { items: spend(items, at), claims };
}

function changed(span: Span, change: (before: number) => number): Span {
  return typeof span === 'number' ? change(span) : { low: change(span.low), high: change(span.high) };
}
