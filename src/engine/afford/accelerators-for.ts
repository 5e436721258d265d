import { dividedBy, type Estimate, exactly, minus, plus, times } from '../../quantity/estimate.ts';
import { HOURS_PER_YEAR } from '../../quantity/hours.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import type { Answer, Note } from '../answer.ts';
import { FULL_PRICE_UP_TO, purchasePrice, type Scope } from '../buying/purchase-price.ts';
import { scopeNotes } from '../buying/scope-notes.ts';
import { conclude } from '../conclude.ts';
import { type Inquiry, inquire } from '../inquiry.ts';
import { type Query, without } from '../query.ts';
import { requiredText, textSlot } from '../slots.ts';
import { belowOne } from './below-one.ts';
import { unknown } from './unknown-price.ts';

/** The inverse of `buy`: at list price up to where the volume discount begins, then at the lower one. */
export function acceleratorsFor(budget: Estimate, inquiry: Inquiry): Answer {
  const { query, ledger, known } = inquiry;
  const accelerator = requiredText(query, 'accelerator');
  const scope = (textSlot(query, 'scope') ?? 'chips') as Scope;
  const each = purchasePrice({ accelerator, count: 1, scope }, inquiry);
  if (each === undefined) return unknown(inquiry, 'count', accelerator);
  const atList = dividedBy(budget, each, { name: 'count', unit: 'accelerators' });
  const isNet = ['accelerator-price', 'server-price', 'discount'].some((name) => ledger.said(name));
  const usual =
    isNet || rangeOf(atList).mid <= FULL_PRICE_UP_TO ? undefined : known('volume-discount', 'volumeDiscount');
  const discount = usual && ledger.assume('discount', usual);
  const count = discount === undefined ? atList : beyondFullPrice(budget, each, discount);
  const none = belowOne(count, each, inquiry);
  if (none !== undefined) return none;
  return conclude(inquiry, {
    total: count,
    figures: { count, each, ...(scope === 'servers' ? heldIn(accelerator, count, inquiry) : {}) },
    caveats: [...costOfAll(accelerator, scope, inquiry), ...scopeNotes(accelerator, scope, inquiry)],
    next: followUps(query, count, scope),
  });
}

/** "Can we afford 1,000?": what so many come to, in USD: count × what each costs where so many are bought. */
function costOfAll(accelerator: string, scope: Scope, { query, world }: Inquiry): Note[] {
  const { count } = query;
  if (typeof count !== 'number' || count <= 1) return [];
  const each = purchasePrice({ accelerator, count, scope }, inquire(query, world));
  if (each === undefined) return [];
  const { low, mid, high, unit } = rangeOf(each);
  const cost = { low: low * count, mid: mid * count, high: high * count, unit };
  const middle = { value: Number(cost.mid.toPrecision(3)), unit };
  return [{ key: 'so-many-cost', values: { count, middle, cost } }];
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

/** How many servers or racks hold them. */
function heldIn(accelerator: string, count: Estimate, { world }: Inquiry): Record<string, Estimate> {
  const { serverAccelerators: size, soldAs } = world.catalogue.thing(accelerator)?.traits ?? {};
  if (typeof size !== 'number') return {};
  const held = exactly(size, { name: 'accelerators-per-server', unit: 'ratio' });
  const figure = soldAs === 'rack' ? 'rackCount' : 'serverCount';
  return { [figure]: dividedBy(count, held, { name: figure, unit: 'servers' }) };
}

function followUps(query: Query, count: Estimate, scope: Scope): Query[] {
  const plain = without(query, 'budget', 'goal', 'assume', 'scope');
  const whole = Math.max(1, Math.floor(rangeOf(count).mid));
  return [
    { ...without(query, 'scope'), goal: 'train' },
    { ...plain, intent: 'buy', count: whole, scope },
    { ...plain, intent: 'power', count: whole, hours: HOURS_PER_YEAR },
  ];
}
