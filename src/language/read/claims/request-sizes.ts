import type { Span } from '../../../engine/query.ts';
import { gather } from '../amounts/gather.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { PIECE } from '../amounts/rate-at.ts';
import { spanOf } from '../amounts/span-of.ts';
import { type Claim, isSpan } from './claim.ts';
import type { Side } from './label-at.ts';
import { sidesOf } from './sides.ts';

/** Tokens of one side: of one request, or of all of them. */
export interface Size {
  readonly side: Side | undefined;
  readonly value: Span;
  readonly items: readonly number[];
}

/** What one request holds, or all of them: what is said of a side, else a size that is named. */
export function sizesIn(items: readonly Item[], assumptions: readonly Claim[]) {
  const sided = withInput(items, sidedSizes(items));
  const named = namedSize(assumptions);
  return { sided, sizes: sided.length > 0 ? sided : named.length > 0 ? named : loneSize(items) };
}

/** Of more tokens than this nobody says that one request holds them. */
const MOST_OF_ONE = 1e5;

/** "250 qps, avg 1.2k tokens": the only tokens named, few enough for one request. */
function loneSize(items: readonly Item[]): Size[] {
  const [at, ...others] = gather(items, ({ quantity }, index) =>
    quantity?.unit === 'tokens' ? [index] : [],
  );
  const quantity = at === undefined ? undefined : items[at]?.quantity;
  if (at === undefined || quantity === undefined || others.length > 0 || !isSize(quantity)) return [];
  return quantity.high <= MOST_OF_ONE ? [{ side: undefined, value: spanOf(quantity), items: [at] }] : [];
}

function sidedSizes(items: readonly Item[]): Size[] {
  return [...sidesOf(items, isSize)].flatMap(([at, { side, at: label }]) => {
    const quantity = items[at]?.quantity;
    return quantity === undefined || quantity.high === 0
      ? []
      : [{ side, value: spanOf(quantity), items: [at, label] }];
  });
}

/** 每篇8000token, 输出500: what one holds without a label goes in, where only what comes out has one. */
function withInput(items: readonly Item[], sided: readonly Size[]): readonly Size[] {
  if (sided.length === 0 || sided.some(({ side }) => side !== 'output')) return sided;
  const known = new Set(sided.flatMap((size) => size.items));
  const rest = gather(items, ({ quantity }, at) =>
    quantity?.unit === 'tokens' && !known.has(at) && isSize(quantity) ? [{ at, quantity }] : [],
  );
  const [input, ...others] = rest;
  if (input === undefined || others.length > 0) return sided;
  return [{ side: 'input', value: spanOf(input.quantity), items: [input.at] }, ...sided];
}

function namedSize(assumptions: readonly Claim[]): Size[] {
  const named = assumptions.find(({ names }) => names?.includes('tokens-per-request'));
  return named !== undefined && isSpan(named.value)
    ? [{ side: undefined, value: named.value, items: named.items }]
    : [];
}

function isSize({ kind, unit, counter, per = [], unclear }: Quantity): boolean {
  if (unclear || per.some((by) => by !== 'requests' && by !== PIECE)) return false;
  return unit === 'tokens' || (kind === 'number' && counter === undefined);
}
