import type { Span } from '../../../engine/query.ts';
import { isMarked } from '../amounts/is-marked.ts';
import type { Item } from '../amounts/item.ts';
import { type Claim, isSpan } from './claim.ts';

/** Items between a share and the word that says it is cached: "80% of the input is cached", 缓存命中率八成. */
const REACH = 5;

/**
 * Tokens of which a share is said to be read from a cache: so many are input at its full price, the rest cached. The
 * claims as they are where no share is said, or where nothing says how much input there is.
 */
export function withCachedShare(
  items: readonly Item[],
  claims: readonly Claim[],
  textOf: (item: Item) => string,
): readonly Claim[] {
  if (!items.some(({ meaning }) => meaning?.marks.has('cached'))) return claims;
  const whole = withoutPart(items, claims, (item) => isMarked(item, 'part') || textOf(item) === '(');
  if (whole !== undefined) return whole;
  const said = cachedShareIn(items);
  const isInput = ({ takes, slot }: Claim) => takes === 'tokens' && slot === 'inputTokens';
  if (said === undefined || !claims.some(isInput)) return claims;
  const { share } = said;
  return claims.flatMap((claim): Claim[] => {
    if (!isInput(claim) || !isSpan(claim.value)) return [claim];
    const used = { ...claim, items: [...claim.items, ...said.items] };
    const cached: Claim = { ...used, slot: 'cachedInputTokens', value: part(claim.value, share) };
    return [share === 1 ? { ...used, idle: true } : { ...used, value: part(claim.value, 1 - share) }, cached];
  });
}

/** "100M input of which 60M cached", "100M input (60M cached)": the rest of it is input at its full price; undefined where no part is said. */
function withoutPart(
  items: readonly Item[],
  claims: readonly Claim[],
  isOpening: (item: Item) => boolean,
): readonly Claim[] | undefined {
  const of = (slot: string) => claims.find((claim) => claim.takes === 'tokens' && claim.slot === slot);
  const [input, cached] = [of('inputTokens'), of('cachedInputTokens')];
  const from = input?.items[0] ?? 0;
  // "40M input (30M of those cached)": the word may stand behind the number
  const isPart = items.slice(from + 1, Math.max(...(cached?.items ?? [0]))).some(isOpening);
  if (typeof input?.value !== 'number' || typeof cached?.value !== 'number' || !isPart) return undefined;
  const rest = input.value - cached.value;
  if (rest < 0) return undefined;
  const left: Claim = rest === 0 ? { ...input, idle: true } : { ...input, value: rest };
  return claims.map((claim) => (claim === input ? left : claim));
}

/** A share of so many tokens. */
export function part(span: Span, share: number): Span {
  const of = (value: number) => Number((value * share).toPrecision(12));
  return typeof span === 'number' ? of(span) : { low: of(span.low), high: of(span.high) };
}

/** The share of the input that is said to be read from a cache, and where: "80% of the input is cached". */
export function cachedShareIn(
  items: readonly Item[],
): { readonly share: number; readonly items: readonly number[] } | undefined {
  for (const [at, { meaning }] of items.entries()) {
    if (meaning?.marks.has('cached') !== true) continue;
    const percent = percentBeside(items, at, -1) ?? percentBeside(items, at, 1);
    const { quantity, meaning: said } = items[percent ?? -1] ?? {};
    const share = quantity?.mid ?? said?.factor;
    if (percent !== undefined && share !== undefined && share > 0 && share <= 1)
      return { share, items: [percent, at] };
  }
  return undefined;
}

function percentBeside(items: readonly Item[], at: number, step: 1 | -1): number | undefined {
  for (let index = at + step; Math.abs(index - at) <= REACH; index += step) {
    const { quantity, meaning, word } = items[index] ?? {};
    if (quantity !== undefined) {
      const isShare = quantity.kind === 'percent' && quantity.low === quantity.high && !quantity.unclear;
      return isShare ? index : undefined;
    }
    // 缓存命中一半
    if (meaning?.factor !== undefined) return index;
    const isLink =
      meaning === undefined ||
      meaning.filler ||
      meaning.marks.has('input') ||
      meaning.marks.has('part') ||
      meaning.unit === 'tokens';
    if (items[index] === undefined || word || !(isLink || meaning?.counter !== undefined)) return undefined;
  }
  return undefined;
}
