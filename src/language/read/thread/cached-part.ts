import type { Query } from '../../../engine/query.ts';
import { isMarked } from '../amounts/is-marked.ts';
import { cachedShareIn, part } from '../claims/cached-share.ts';
import { bareClaim, type Claim } from '../claims/claim.ts';
import type { Said } from '../claims/hear.ts';
import { isTurn } from './turn-items.ts';

/**
 * "what if 90M of the input is cached", "30M are cached", "with 80% cached": of the input of the question before so much is
 * read from a cache, and the rest is at its full price. "And 30M cached" comes on top.
 */
export function withCachedPart(said: Said, { inputTokens, cachedInputTokens = 0 }: Query): Said {
  const isInput = said.claims.some(({ slot }) => slot === 'inputTokens');
  if (isInput || typeof inputTokens !== 'number' || typeof cachedInputTokens !== 'number') return said;
  const whole = inputTokens + cachedInputTokens;
  const cached = cachedClaim(said, whole);
  if (typeof cached?.value !== 'number' || cached.value > whole) return said;
  const rest: Claim = { ...cached, slot: 'inputTokens', value: whole - cached.value };
  const others = said.claims.filter(({ slot }) => slot !== cached.slot);
  return { ...said, claims: [...others, cached, rest] };
}

/** So many tokens, or a share of the whole. */
function cachedClaim({ items, claims }: Said, whole: number): Claim | undefined {
  const isAdded = items.some((item) => isMarked(item, 'and') || isTurn(item, 'more'));
  const isPart = items.some((item) => isMarked(item, 'part')) || !isAdded;
  const named = claims.find(({ slot }) => slot === 'cachedInputTokens');
  if (named !== undefined) return isPart ? named : undefined;
  const share = cachedShareIn(items);
  if (share === undefined) return undefined;
  return {
    ...bareClaim,
    takes: 'tokens',
    slot: 'cachedInputTokens',
    value: part(whole, share.share),
    items: share.items,
  };
}
