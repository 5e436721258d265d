import { times } from '../quantity/estimate.ts';
import type { Note } from './answer.ts';
import { exportNotes, MARKETS } from './buying/export-notes.ts';
import { publishedCluster } from './buying/published-cluster.ts';
import { purchaseAssumptions, purchasePrice, SCOPES, type Scope } from './buying/purchase-price.ts';
import { scopeNotes } from './buying/scope-notes.ts';
import { successor } from './buying/successor.ts';
import { conclude } from './conclude.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { type Query, without } from './query.ts';
import { amountSlot, middleOf, requiredText, textSlot } from './slots.ts';

/** What accelerators cost to buy: count × price each, for chips alone, servers, or the whole cluster. */
export const buy: Intent = {
  id: 'buy',
  plans: true,
  slots: {
    accelerator: { takes: 'accelerator' },
    count: { takes: 'count', default: 1 },
    scope: { takes: 'word', words: SCOPES, default: 'chips' },
    market: { takes: 'word', words: MARKETS },
    asOf: { takes: 'date' },
  },
  requires: [['accelerator']],
  assumes: purchaseAssumptions,

  answer(query, world) {
    const accelerator = requiredText(query, 'accelerator');
    const scope = (textSlot(query, 'scope') ?? 'chips') as Scope;
    const inquiry = inquire(query, world);
    const order = { accelerator, count: middleOf(query, 'count', 1), scope };
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
    const exports = exportNotes(accelerator, inquiry);
    const count = amountSlot(query, 'count', 'accelerators', 1);
    const total = times(count, each, { name: 'total', unit: 'USD' });
    const published = scope === 'cluster' ? publishedCluster(accelerator, count, inquiry) : undefined;
    return conclude(inquiry, {
      total,
      figures: { each, ...published?.figures },
      table: published?.table,
      caveats: [
        ...exports.caveats,
        ...scopeNotes(accelerator, scope, inquiry),
        ...heldIn(query, scope, inquiry),
        ...(published?.caveats ?? []),
      ],
      sources: exports.sources,
      next,
    });
  },
};

/** How many servers hold the accelerators that are bought in them. */
function heldIn({ count }: Query, scope: Scope, { world, query }: Inquiry): Note[] {
  const { serverAccelerators: size } =
    world.catalogue.thing(requiredText(query, 'accelerator'))?.traits ?? {};
  if (scope !== 'servers' || typeof size !== 'number' || typeof count !== 'number' || count < size) return [];
  return [{ key: 'held-in-servers', values: { count, servers: Math.ceil(count / size), size } }];
}

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
