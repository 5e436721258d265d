import type { Query } from '../../../engine/query.ts';
import { INPUT_SHARE } from '../../../engine/tokens/blended-price.ts';
import { isMarked } from '../amounts/is-marked.ts';
import { cachedShareIn, part } from '../claims/cached-share.ts';
import { bareClaim, type Claim } from '../claims/claim.ts';
import type { Said } from '../claims/hear.ts';
import { isTurn } from './turn-items.ts';

/**
 * "what if 90M of the input is cached", "30M are cached", "with 80% cached": of the input of the question before so much is
 * read from a cache, and the rest is at its full price. "And 30M cached" comes on top.
 */
export function withCachedPart(said: Said, previous: Query): Said {
  const { inputTokens, outputTokens, cachedInputTokens = 0 } = sided(previous);
  const isInput = said.claims.some(({ slot }) => slot === 'inputTokens');
  if (isInput || typeof inputTokens !== 'number' || typeof cachedInputTokens !== 'number') return said;
  const whole = inputTokens + cachedInputTokens;
  const cached = cachedClaim(said, whole);
  if (typeof cached?.value !== 'number' || cached.value > whole) return said;
  const rest: Claim = { ...cached, slot: 'inputTokens', value: whole - cached.value };
  const others = said.claims.filter(({ slot }) => slot !== cached.slot);
  const isSplit = previous.outputTokens === undefined && typeof outputTokens === 'number';
  const output: Claim[] = isSplit ? [{ ...cached, slot: 'outputTokens', value: outputTokens }] : [];
  return { ...said, claims: [...others, cached, rest, ...output] };
}

/** All tokens as those in and out, by the share the answer took. */
function sided(previous: Query): Query {
  const { tokens } = previous;
  const isAll = previous.intent === 'tokens' && typeof tokens === 'number';
  if (!isAll || previous.inputTokens !== undefined || previous.outputTokens !== undefined) return previous;
  return { ...previous, inputTokens: tokens * INPUT_SHARE, outputTokens: tokens * (1 - INPUT_SHARE) };
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
