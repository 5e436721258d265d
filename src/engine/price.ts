import type { Known } from '../catalogue/catalogue.ts';
import type { Estimate } from '../quantity/estimate.ts';
import type { Answer, Chart, Note, Table } from './answer.ts';
import { asPublished } from './as-published.ts';
import { cautions, conclude } from './conclude.ts';
import { exportNotes, MARKETS } from './export-notes.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { ofLicence } from './licence-price.ts';
import { BASES, type Basis } from './market-rate.ts';
import { ofModel } from './model-price.ts';
import { offerTable } from './offer-table.ts';
import { priceHistory } from './price-history.ts';
import { type Query, without } from './query.ts';
import { type Commitment, instancePrice, type Terms } from './rental-offers.ts';
import { describe, marketOf, rentalPrice, unknown } from './rental-price.ts';
import { requiredText, textSlot } from './slots.ts';
import { successor } from './successor.ts';
import { BATCH } from './token-price.ts';

const YEAR = 8760;

/** What one costs: an accelerator to buy or to rent by the hour, an instance by the hour, a model's tokens, a seat of a licence; at any date. */
export const price: Intent = {
  id: 'price',
  slots: {
    accelerator: { takes: 'accelerator' },
    instance: { takes: 'instance' },
    model: { takes: 'model' },
    licence: { takes: 'licence' },
    seats: { takes: 'seats' },
    subscription: { takes: 'subscription' },
    mode: { takes: 'word', words: [BATCH] },
    provider: { takes: 'provider' },
    per: { takes: 'word', words: ['unit', 'hour', 'million-tokens', 'seat'] },
    commitment: { takes: 'word', words: ['on-demand', 'reserved', 'spot'] },
    market: { takes: 'word', words: MARKETS },
    basis: { takes: 'word', words: BASES },
    asOf: { takes: 'date' },
  },
  requires: [['accelerator', 'instance', 'model', 'licence']],
  assumes: [],
  complete: (query) => {
    const per = usualUnit(query);
    return { ...(per === 'hour' ? query : without(query, 'basis')), per };
  },

  answer(query, world) {
    const inquiry = inquire(query, world);
    const licence = textSlot(query, 'licence');
    if (licence !== undefined) return ofLicence(licence, inquiry);
    const instance = textSlot(query, 'instance');
    if (instance !== undefined) return ofInstance(instance, inquiry);
    if (query.model !== undefined) return ofModel(requiredText(query, 'model'), inquiry);
    const accelerator = requiredText(query, 'accelerator');
    return query.per === 'hour' ? byTheHour(accelerator, inquiry) : toBuy(accelerator, inquiry);
  },
};

/** Licences are sold by the seat, models by the million tokens, instances and what is rented by the hour, chips each. */
function usualUnit({ licence, model, accelerator, provider, commitment, basis, per }: Query): unknown {
  if (licence !== undefined) return 'seat';
  if (model !== undefined) return 'million-tokens';
  // only rents are known seller by seller
  const isRent = accelerator === undefined || (provider ?? commitment) !== undefined || basis === 'cheapest';
  return per ?? (isRent ? 'hour' : 'unit');
}

function ofInstance(instance: string, inquiry: Inquiry): Answer {
  const { query, world } = inquiry;
  const terms = termsOf(query);
  const known = instancePrice(instance, terms, inquiry);
  const isListed = terms.commitment === 'on-demand';
  const history = isListed ? world.catalogue.history(instance, 'onDemand', world.now) : [];
  return published(inquiry, known, instance, {
    ...priceHistory(history),
    next: [rented({ ...query, count: 1 }, terms)],
  });
}

/** A reservation is priced as one for a year, which is what most of them are. */
function termsOf(query: Query): Terms {
  const commitment = (textSlot(query, 'commitment') ?? 'on-demand') as Commitment;
  return { commitment, hours: commitment === 'reserved' ? YEAR : 1 };
}

/** A month of it, or a year where that is what was priced. */
function rented(query: Query, { commitment, hours }: Terms): Query {
  return { ...without(query, 'per'), intent: 'rent', hours: Math.max(hours, 730), commitment };
}

function toBuy(accelerator: string, inquiry: Inquiry): Answer {
  const { query, world } = inquiry;
  const known = inquiry.known(accelerator, 'purchasePrice');
  const history = world.catalogue.history(accelerator, 'purchasePrice', world.now);
  const newer = successor(accelerator, world);
  return published(inquiry, known, accelerator, {
    ...priceHistory(history),
    next: [
      { ...query, per: 'hour' },
      ...(newer === undefined ? [] : [{ ...query, accelerator: newer }]),
      { ...without(query, 'per', 'provider'), intent: 'buy', count: 1000, scope: 'chips' },
    ],
  });
}

function byTheHour(accelerator: string, inquiry: Inquiry): Answer {
  const { query } = inquiry;
  const lease = { ...termsOf(query), accelerator, provider: textSlot(query, 'provider') };
  const next = [rented({ ...query, count: 8 }, lease)];
  const rate = marketOf(lease, inquiry, query.basis as Basis | undefined);
  if (rate === undefined && lease.commitment === 'reserved') {
    const { price: reserved, offers, caveats } = rentalPrice(lease, inquiry);
    return conclude(inquiry, { total: reserved ?? null, table: offerTable(offers), caveats, next });
  }
  return published(inquiry, rate?.price, accelerator, {
    table: offerTable(rate?.offers ?? []),
    notes: rate === undefined ? [unknown(lease)] : describe(rate, lease),
    next,
  });
}

/** A published price is shown as it is, not simulated. */
function published(
  inquiry: Inquiry,
  known: Known | undefined,
  thing: string,
  more: {
    readonly figures?: Record<string, Estimate>;
    readonly table?: Table | undefined;
    readonly chart?: Chart | undefined;
    readonly notes?: readonly Note[] | undefined;
    readonly next: readonly Query[];
  },
): Answer {
  const total = known === undefined ? null : asPublished('total', known);
  const notes: Note[] =
    known !== undefined
      ? cautions('price', known)
      : more.notes === undefined
        ? [{ key: 'no-price-known', values: { thing } }]
        : [];
  const exports = exportNotes(thing, inquiry);
  return conclude(inquiry, {
    total,
    ...more,
    caveats: [...exports.caveats, ...(more.notes ?? []), ...notes],
    sources: exports.sources,
  });
}
