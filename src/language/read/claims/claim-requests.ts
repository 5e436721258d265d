import type { Span } from '../../../engine/query.ts';
import { gather } from '../amounts/gather.ts';
import type { Item } from '../amounts/item.ts';
import { PIECE } from '../amounts/rate-at.ts';
import { dividedSpan, multiplied } from '../amounts/span-of.ts';
import { bareClaim, type Claim } from './claim.ts';
import { slotOf } from './claim-tokens.ts';
import { type Size, sizesIn } from './request-sizes.ts';
import { type Requests, requestsIn } from './requests-in.ts';
import { sizeClaims } from './size-claims.ts';

/**
 * Requests and what one of them holds: "1M calls of 2k in and 500 out each", 每天10万次,每次输入2千输出500. Bought tokens
 * are so many times that; served ones are requests of that size. "10k calls, 20M in": what one holds is worked out.
 */
export function claimRequests(items: readonly Item[], assumptions: readonly Claim[]): Claim[] {
  const { sided, sizes } = sizesIn(items, assumptions);
  const requests = sizes.length === 0 ? undefined : requestsIn(items);
  if (requests === undefined) return [];
  const markers = sided.length > 0 ? gather(items, (item, index) => (isEach(item) ? [index] : [])) : [];
  const isEachs =
    requests.isShort ||
    sided.length === 0 ||
    markers.length > 0 ||
    sizes.every(({ value }) => highest(value) < requests.count) ||
    isOfOne(items, sizes, requests);
  const { unknown } = requests;
  if (isEachs) return [...ofEach(sizes, markers, requests), ...(unknown?.volume ?? [])];
  return unknown === undefined ? ofAll(sizes, requests) : [];
}

/** Fewer tokens than this nobody sends in a request; more than that no model takes. */
const OF_ONE = { fewest: 20, most: 2e6 } as const;

/** "100 requests of 400k in", or so few that they are hardly all: "1000 requests, 2000 in and 500 out". */
function isOfOne(items: readonly Item[], sizes: readonly Size[], requests: Requests): boolean {
  if (sizes.some(({ value }) => highest(value) > OF_ONE.most)) return false;
  const isJoined = sizes.some(({ items: [at = 0] }) => {
    const isLink = items[at - 1]?.meaning?.filler === true;
    return isLink && requests.items.includes(at - 2);
  });
  return isJoined || sizes.every(({ value }) => highest(value) < requests.count * OF_ONE.fewest);
}

/** "each", "per request", 每次. */
function isEach({ per = [], meaning }: Item): boolean {
  return (
    per.includes(PIECE) ||
    per.includes('requests') ||
    meaning?.assumptions.includes('tokens-per-request') === true
  );
}

function ofEach(sizes: readonly Size[], markers: readonly number[], requests: Requests): Claim[] {
  const marked = sizes.map((size) => ({ ...size, items: [...size.items, ...markers] }));
  return [
    ...marked.map(({ side, value, items }): Claim => {
      const slot = side === undefined ? {} : { slot: slotOf[side] };
      const { count, notes } = requests;
      const used = [...requests.items, ...items];
      return {
        ...bareClaim,
        takes: 'tokens',
        ...slot,
        value: dividedSpan(multiplied(value, count), 1),
        items: used,
        notes,
        implied: true,
      };
    }),
    ...sizeClaims(marked, 1, []),
  ];
}

function ofAll(sizes: readonly Size[], { count, items }: Requests): Claim[] {
  return [
    ...sizes.map(
      ({ side, value, items: own }): Claim => ({
        ...bareClaim,
        takes: 'tokens',
        slot: slotOf[side ?? 'input'],
        value,
        items: own,
      }),
    ),
    ...sizeClaims(sizes, count, items),
  ];
}

function highest(span: Span): number {
  return typeof span === 'number' ? span : span.high;
}
