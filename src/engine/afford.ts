import { dividedBy, type Estimate, exactly, minus, plus, times } from '../quantity/estimate.ts';
import { rangeOf } from '../quantity/range-of.ts';
import type { Answer } from './answer.ts';
import { blendedPrice } from './blended-price.ts';
import { conclude } from './conclude.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { rangeOfSpan } from './ledger.ts';
import { BASES } from './market-rate.ts';
import { optimalSize } from './optimal-size.ts';
import { FULL_PRICE_UP_TO, purchaseAssumptions, purchasePrice } from './purchase-price.ts';
import { type Query, type Span, without } from './query.ts';
import { instanceRate } from './rental-instance.ts';
import type { Commitment } from './rental-offers.ts';
import { askedOnOtherBasis, type Lease, rentalPrice } from './rental-price.ts';
import { amountSlot, requiredText, textSlot } from './slots.ts';
import { tokenAssumptions } from './token-price.ts';
import { affordableCompute } from './training-budget.ts';

/** What a lease is priced by where no time is said (hours). */
const MONTH = 730;

/**
 * A budget turned around on the formulas of `buy`, `rent`, `tokens` and `train`: how many accelerators, how long, how
 * many tokens, the largest model. The total is the thing asked for, not rounded.
 */
export const afford: Intent = {
  id: 'afford',
  slots: {
    budget: { takes: 'budget' },
    accelerator: { takes: 'accelerator' },
    instance: { takes: 'instance' },
    model: { takes: 'model' },
    goal: { takes: 'word', words: ['buy', 'rent', 'tokens', 'train'] },
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
    return { ...(goal === 'rent' ? query : without(query, 'provider', 'commitment')), goal };
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

/** A time or a number of accelerators says that they are rented; a model, that its tokens are bought. */
function usualGoal({ model, instance, hours, count, provider, commitment }: Query): string {
  if (model !== undefined) return 'tokens';
  const isRented = (instance ?? hours ?? count ?? provider ?? commitment) !== undefined;
  return isRented ? 'rent' : 'buy';
}

/** The inverse of `buy`, chips alone: at list price up to where the volume discount begins, then at the lower one. */
function acceleratorsFor(budget: Estimate, inquiry: Inquiry): Answer {
  const { query, ledger, known } = inquiry;
  const accelerator = requiredText(query, 'accelerator');
  const each = purchasePrice({ accelerator, count: 1, scope: 'chips' }, inquiry);
  if (each === undefined) return unknown(inquiry, 'count', accelerator);
  const atList = dividedBy(budget, each, { name: 'count', unit: 'accelerators' });
  const isNet = ['accelerator-price', 'discount'].some((name) => ledger.said(name));
  const usual =
    isNet || rangeOf(atList).mid <= FULL_PRICE_UP_TO ? undefined : known('volume-discount', 'volumeDiscount');
  const discount = usual && ledger.assume('discount', usual);
  const count = discount === undefined ? atList : beyondFullPrice(budget, each, discount);
  return conclude(inquiry, { total: count, figures: { count, each }, next: followUps(query, count) });
}

function beyondFullPrice(budget: Estimate, each: Estimate, discount: Estimate): Estimate {
  const full = exactly(FULL_PRICE_UP_TO, { name: 'full-price-part', unit: 'accelerators' });
  const left = minus(budget, times(full, each, { name: 'full-price-cost', unit: 'USD' }), {
    name: 'budget-left',
    unit: 'USD',
  });
  const paid = minus(exactly(1, { name: 'one', unit: 'fraction' }), discount, {
    name: 'paid-share',
    unit: 'fraction',
  });
  const more = dividedBy(left, times(each, paid, { name: 'net-price', unit: 'USD' }), {
    name: 'discounted-part',
    unit: 'accelerators',
  });
  return plus(full, more, { name: 'count', unit: 'accelerators' });
}

/** The inverse of `rent`: hours for a fleet, or a fleet for some hours. */
function rentFor(budget: Estimate, inquiry: Inquiry): Answer {
  const { query } = inquiry;
  const instance = textSlot(query, 'instance');
  const thing = instance ?? requiredText(query, 'accelerator');
  const asks = query.hours === undefined ? 'hours' : 'count';
  const lease: Lease = {
    accelerator: thing,
    provider: textSlot(query, 'provider'),
    commitment: (textSlot(query, 'commitment') ?? 'on-demand') as Commitment,
    hours: rangeOfSpan((query.hours ?? MONTH) as Span).mid,
  };
  const rental = instance === undefined ? rentalPrice(lease, inquiry) : undefined;
  const price = instance === undefined ? rental?.price : instanceRate(instance, lease, inquiry);
  if (price === undefined) return unknown(inquiry, asks, thing);
  const affordable = dividedBy(budget, price, { name: 'accelerator-hours', unit: 'hours' });
  const total =
    asks === 'hours'
      ? dividedBy(affordable, amountSlot(query, 'count', 'accelerators', 1), { name: 'hours', unit: 'hours' })
      : dividedBy(affordable, amountSlot(query, 'hours', 'hours', 730), {
          name: 'count',
          unit: 'accelerators',
        });
  return conclude(inquiry, {
    total,
    figures: { [asks]: total, acceleratorHour: price },
    caveats: rental?.caveats ?? [],
    next: rental === undefined ? [] : askedOnOtherBasis(query, rental),
    sources: rental?.offers.flatMap((offer) => offer.price.sources) ?? [],
  });
}

/** The inverse of `tokens`, three parts input to one of output. */
function tokensFor(budget: Estimate, inquiry: Inquiry): Answer {
  const model = requiredText(inquiry.query, 'model');
  const price = blendedPrice(model, inquiry);
  if (price === undefined) return unknown(inquiry, 'tokens', model);
  const total = dividedBy(budget, price, { name: 'tokens', unit: 'tokens' });
  return conclude(inquiry, { total, figures: { tokens: total }, caveats: [{ key: 'three-to-one' }] });
}

/** The largest compute-optimal dense model whose training the budget rents. */
function modelFor(budget: Estimate, inquiry: Inquiry): Answer {
  const accelerator = textSlot(inquiry.query, 'accelerator') ?? 'h100-sxm';
  const compute = affordableCompute(budget, accelerator, inquiry);
  const parameters = compute && optimalSize(compute, inquiry);
  if (compute === undefined || parameters === undefined) return unknown(inquiry, 'parameters', accelerator);
  return conclude(inquiry, {
    total: parameters,
    figures: { parameters, compute },
    caveats: [{ key: 'compute-optimal' }],
  });
}

function unknown(inquiry: Inquiry, figure: string, thing: string): Answer {
  return conclude(inquiry, {
    total: null,
    figures: { [figure]: null },
    caveats: [{ key: 'no-price-known', values: { thing } }],
  });
}

function followUps(query: Query, count: Estimate): Query[] {
  const plain = without(query, 'budget', 'goal', 'assume');
  const whole = Math.max(1, Math.floor(rangeOf(count).mid));
  return [
    { ...query, goal: 'train' },
    { ...plain, intent: 'buy', count: whole, scope: 'chips' },
    { ...plain, intent: 'power', count: whole, hours: 8760 },
  ];
}
