import { acceleratorsFor } from './afford/accelerators-for.ts';
import { modelFor } from './afford/model-for.ts';
import { rentFor } from './afford/rent-for.ts';
import { tokensFor } from './afford/tokens-for.ts';
import { purchaseAssumptions, SCOPES } from './buying/purchase-price.ts';
import { inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { type Query, without } from './query.ts';
import { BASES } from './renting/market-rate.ts';
import { amountSlot } from './slots.ts';
import { tokenAssumptions } from './tokens/token-price.ts';

/**
 * A budget turned around on the formulas of `buy`, `rent`, `tokens` and `train`: how many accelerators, how long, how
 * many tokens, the largest model. The total is the thing asked for, not rounded.
 */
export const afford: Intent = {
  id: 'afford',
  plans: true,
  slots: {
    budget: { takes: 'budget' },
    accelerator: { takes: 'accelerator' },
    instance: { takes: 'instance' },
    model: { takes: 'model' },
    goal: { takes: 'word', words: ['buy', 'rent', 'tokens', 'train'] },
    scope: { takes: 'word', words: SCOPES },
    hours: { takes: 'duration' },
    count: { takes: 'count' },
    provider: { takes: 'provider' },
    commitment: { takes: 'word', words: ['on-demand', 'reserved', 'spot'] },
    basis: { takes: 'word', words: BASES },
    asOf: { takes: 'date' },
  },
  requires: [['budget'], ['accelerator', 'instance', 'model']],
  assumes: [
    ...purchaseAssumptions,
    'rent-price',
    'commitment-discount',
    'instance-price',
    'utilisation',
    'goodput',
    'tokens-per-parameter',
    ...tokenAssumptions,
  ],
  complete: (query) => {
    const goal = isPossible(query) ? query.goal : usualGoal(query);
    const ownSlots = goal === 'rent' ? query : without(query, 'provider', 'commitment');
    return { ...(goal === 'buy' ? ownSlots : without(ownSlots, 'scope')), goal };
  },

  answer(query, world) {
    const inquiry = inquire(query, world);
    const budget = amountSlot(query, 'budget', 'USD', 0);
    if (query.goal === 'tokens') return tokensFor(budget, inquiry);
    if (query.goal === 'train') return modelFor(budget, inquiry);
    return query.goal === 'rent' ? rentFor(budget, inquiry) : acceleratorsFor(budget, inquiry);
  },
};

/** Hardware is bought and rented, tokens are of a model. */
function isPossible({ goal, accelerator, instance, model }: Query): boolean {
  if (goal === 'tokens') return model !== undefined;
  if (goal === 'rent') return accelerator !== undefined || instance !== undefined;
  return goal === 'train' || (goal === 'buy' && accelerator !== undefined);
}

/** Servers are bought; a time, a number of accelerators or a rent says that they are rented; a model, that its tokens are bought. */
function usualGoal({ model, instance, hours, count, provider, commitment, scope, assume }: Query): string {
  if (model !== undefined) return 'tokens';
  if (scope !== undefined && hours === undefined && provider === undefined) return 'buy';
  const isRented =
    (instance ?? hours ?? count ?? provider ?? commitment ?? assume?.['rent-price']) !== undefined;
  return isRented ? 'rent' : 'buy';
}
