import { times } from '../quantity/estimate.ts';
import type { Note } from './answer.ts';
import { conclude } from './conclude.ts';
import { inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { purchaseAssumptions, purchasePrice, type Scope } from './purchase-price.ts';
import { type Query, without } from './query.ts';
import { amountSlot, leastOf, requiredText, textSlot } from './slots.ts';
import { successor } from './successor.ts';

/** What accelerators cost to buy: count × price each, for chips alone, servers, or the whole cluster. */
export const buy: Intent = {
  id: 'buy',
  slots: {
    accelerator: { takes: 'accelerator' },
    count: { takes: 'count', default: 1 },
    scope: { takes: 'word', words: ['chips', 'servers', 'cluster'], default: 'chips' },
    asOf: { takes: 'date' },
  },
  requires: [['accelerator']],
  assumes: purchaseAssumptions,

  answer(query, world) {
    const accelerator = requiredText(query, 'accelerator');
    const scope = (textSlot(query, 'scope') ?? 'chips') as Scope;
    const inquiry = inquire(query, world);
    const order = { accelerator, leastCount: leastOf(query, 'count', 1), scope };
    const each = purchasePrice(order, inquiry);
    const next = followUps(query, scope, successor(accelerator, world));
    if (each === undefined) {
      return conclude(inquiry, {
        total: null,
        figures: { each: null },
        caveats: [noPrice(accelerator)],
        next,
      });
    }
    const count = amountSlot(query, 'count', 'accelerators', 1);
    const total = times(count, each, { name: 'total', unit: 'USD' });
    return conclude(inquiry, { total, figures: { each }, caveats: [{ key: `scope-${scope}` }], next });
  },
};

function noPrice(accelerator: string): Note {
  return { key: 'no-price-known', values: { thing: accelerator } };
}

function followUps(query: Query, scope: Scope, newer: string | undefined): Query[] {
  const plain = without(query, 'assume', 'scope', 'asOf');
  return [
    ...(scope === 'cluster' ? [] : [{ ...query, scope: 'cluster' }]),
    { ...plain, intent: 'buy-or-rent' },
    ...(newer === undefined ? [] : [{ ...plain, scope, accelerator: newer }]),
  ];
}
