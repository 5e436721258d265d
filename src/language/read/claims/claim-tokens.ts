import { gather } from '../amounts/gather.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { namesModel } from '../amounts/neighbours.ts';
import { spanOf } from '../amounts/span-of.ts';
import { bareClaim, type Claim } from './claim.ts';
import type { Side } from './label-at.ts';
import { sidesOf } from './sides.ts';

/** The slot for tokens of a side. */
export const slotOf: Readonly<Record<Side, string>> = {
  input: 'inputTokens',
  output: 'outputTokens',
  cached: 'cachedInputTokens',
};
/** Without the word "tokens", a number beside "input" or "output" is so many of them from here on: 输入3000万. */
export const FEWEST_TOKENS = 1000;

/** Tokens, in and out where it is said: "on 15T tokens", "20M in / 5M out", 输入3000万 输出800万, "a 300k-token prompt". */
export function claimTokens(items: readonly Item[]): Claim[] {
  const sides = sidesOf(items, isAmount);
  const isSingle = items.some(({ meaning }) => meaning?.marks.has('single-request'));
  return gather(items, ({ quantity }, at): Claim[] => {
    const side = sides.get(at);
    if (quantity === undefined || !isAmount(quantity)) return [];
    const unit = wordAfterModel(items, at);
    if (quantity.unit !== 'tokens' && side === undefined && unit === undefined) return [];
    const used = [at, ...(side === undefined ? [] : [side.at]), ...(unit === undefined ? [] : [unit])];
    const claim = { ...bareClaim, takes: 'tokens', value: spanOf(quantity), items: used } as const;
    if (side === undefined && !isSingle) return [claim];
    const slot = slotOf[side?.side ?? 'input'];
    // no output is as if none were named
    if (quantity.high === 0) return [{ ...claim, slot, idle: true }];
    const isPrompt = isSingle && slot === slotOf.input;
    return [{ ...claim, slot }, ...(isPrompt ? [{ ...claim, slot: 'tokensPerRequest' }] : [])];
  });
}

/** "1 billion GPT-4o tokens": where the word stands that says what the number is of. */
function wordAfterModel(items: readonly Item[], at: number): number | undefined {
  const isModel = namesModel(items[at + 1]);
  const isTokens = items[at + 2]?.meaning?.unit === 'tokens';
  return isModel && isTokens && items[at]?.quantity?.kind === 'number' ? at + 2 : undefined;
}

function isAmount({ kind, unit, counter, per, mid, unclear }: Quantity): boolean {
  if (unclear || per !== undefined) return false;
  return (
    unit === 'tokens' || (kind === 'number' && counter === undefined && (mid >= FEWEST_TOKENS || mid === 0))
  );
}
