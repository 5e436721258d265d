import { dividedBy, type Estimate, exactly, minus, plus, times } from '../../quantity/estimate.ts';
import { HOURS_PER_YEAR } from '../../quantity/hours.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import type { Answer } from '../answer.ts';
import { FULL_PRICE_UP_TO, purchasePrice } from '../buying/purchase-price.ts';
import { conclude } from '../conclude.ts';
import type { Inquiry } from '../inquiry.ts';
import { type Query, without } from '../query.ts';
import { requiredText } from '../slots.ts';
import { unknown } from './unknown-price.ts';

/** The inverse of `buy`, chips alone: at list price up to where the volume discount begins, then at the lower one. */
export function acceleratorsFor(budget: Estimate, inquiry: Inquiry): Answer {
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

function followUps(query: Query, count: Estimate): Query[] {
  const plain = without(query, 'budget', 'goal', 'assume');
  const whole = Math.max(1, Math.floor(rangeOf(count).mid));
  return [
    { ...query, goal: 'train' },
    { ...plain, intent: 'buy', count: whole, scope: 'chips' },
    { ...plain, intent: 'power', count: whole, hours: HOURS_PER_YEAR },
  ];
}
