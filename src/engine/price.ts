import type { Figure, Known } from '../catalogue/catalogue.ts';
import type { Estimate } from '../quantity/estimate.ts';
import type { Answer, Note, Table } from './answer.ts';
import { asPublished } from './as-published.ts';
import { cautions, conclude } from './conclude.ts';
import { type Intent, timeOf, type World } from './intent.ts';
import { openLedger } from './ledger.ts';
import { offerTable } from './offer-table.ts';
import { type Query, without } from './query.ts';
import { instancePrice, marketPrice, rentalOffers } from './rental-offers.ts';
import { requiredText, textSlot } from './slots.ts';
import { successor } from './successor.ts';

const ON_DEMAND = { commitment: 'on-demand', hours: 1 } as const;

/** What one costs: an accelerator to buy or to rent by the hour, an instance by the hour; at any date. */
export const price: Intent = {
  id: 'price',
  slots: {
    accelerator: { takes: 'accelerator' },
    instance: { takes: 'instance' },
    provider: { takes: 'provider' },
    per: { takes: 'word', words: ['unit', 'hour'] },
    asOf: { takes: 'date' },
  },
  requires: [['accelerator', 'instance']],
  assumes: [],
  complete: (query) => ({
    ...query,
    per: query.per ?? (query.accelerator === undefined || query.provider !== undefined ? 'hour' : 'unit'),
  }),

  answer(query, world) {
    const instance = textSlot(query, 'instance');
    if (instance !== undefined) return ofInstance(instance, query, world);
    const accelerator = requiredText(query, 'accelerator');
    return query.per === 'hour' ? byTheHour(accelerator, query, world) : toBuy(accelerator, query, world);
  },
};

function ofInstance(instance: string, query: Query, world: World): Answer {
  const when = timeOf(query, world);
  const known = instancePrice(instance, { ...ON_DEMAND, when }, world);
  const history = world.catalogue.history(instance, 'onDemand', world.now);
  return published(query, known, instance, {
    table: historyTable(history),
    next: [
      { ...without(query, 'per', 'provider'), intent: 'rent', count: 1, hours: 730, commitment: 'on-demand' },
    ],
  });
}

function toBuy(accelerator: string, query: Query, world: World): Answer {
  const known = world.catalogue.latest(accelerator, 'purchasePrice', timeOf(query, world));
  const history = world.catalogue.history(accelerator, 'purchasePrice', world.now);
  const newer = successor(accelerator, world);
  return published(query, known, accelerator, {
    table: historyTable(history),
    next: [
      { ...query, per: 'hour' },
      ...(newer === undefined ? [] : [{ ...query, accelerator: newer }]),
      { ...without(query, 'per', 'provider'), intent: 'buy', count: 1000, scope: 'chips' },
    ],
  });
}

function byTheHour(accelerator: string, query: Query, world: World): Answer {
  const when = timeOf(query, world);
  const provider = textSlot(query, 'provider');
  const offers = rentalOffers(accelerator, { ...ON_DEMAND, when, provider }, world);
  const index = world.catalogue.latest(`rental-${accelerator}`, 'rentalIndex', when);
  return published(query, marketPrice(offers), accelerator, {
    figures: index === undefined || provider !== undefined ? {} : { index: asPublished('index', index) },
    table: offerTable(offers),
    next: [{ ...without(query, 'per'), intent: 'rent', count: 8, hours: 730, commitment: 'on-demand' }],
  });
}

/** A published price is shown as it is, not simulated. */
function published(
  query: Query,
  known: Known | undefined,
  thing: string,
  more: {
    readonly figures?: Record<string, Estimate>;
    readonly table?: Table | undefined;
    readonly next: readonly Query[];
  },
): Answer {
  const total = known === undefined ? null : asPublished('total', known);
  const notes: Note[] =
    known === undefined ? [{ key: 'no-price-known', values: { thing } }] : cautions('price', known);
  return conclude(query, openLedger(query), { total, ...more, caveats: notes });
}

/** What was said of a price over time, oldest first. */
function historyTable(history: readonly Figure[]): Table | undefined {
  if (history.length < 2) return undefined;
  const rows = history.map((figure) => [
    figure.asOf,
    figure,
    figure.sources.map(({ publisher }) => publisher).join('; '),
  ]);
  return { columns: ['as-of', 'price', 'source'], rows };
}
