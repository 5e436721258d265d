import type { Answer } from './answer.ts';
import { MARKETS } from './buying/export-notes.ts';
import { successor } from './buying/successor.ts';
import { conclude } from './conclude.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { published } from './price/as-listed.ts';
import { priceHistory } from './price/history.ts';
import { ofLicence } from './price/of-licence.ts';
import { ofModel } from './price/of-model.ts';
import { rented, termsOf } from './price/terms.ts';
import { type Query, without } from './query.ts';
import { byTheBlock, ofBlocks } from './renting/by-the-block.ts';
import { marketOf } from './renting/market-of.ts';
import { BASES, type Basis } from './renting/market-rate.ts';
import { offerTable } from './renting/offer-table.ts';
import { instancePrice } from './renting/offers.ts';
import { describe, unknown } from './renting/rate-notes.ts';
import { rentalPrice } from './renting/rental-price.ts';
import { requiredText, textSlot } from './slots.ts';
import { BATCH } from './tokens/token-price.ts';

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
  const listed = instancePrice(instance, terms, inquiry);
  const block = listed === undefined ? ofBlocks(terms) : undefined;
  const known = listed ?? (block && instancePrice(instance, block, inquiry));
  const isListed = terms.commitment === 'on-demand';
  const history = isListed ? world.catalogue.history(instance, 'onDemand', world.now) : [];
  return published(inquiry, known, instance, {
    ...priceHistory(history),
    notes: listed === undefined && known !== undefined ? [byTheBlock(instance)] : undefined,
    next: [rented({ ...query, count: 1 }, terms)],
  });
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
  const terms = rate === undefined ? ofBlocks(lease) : undefined;
  const block = terms && marketOf(terms, inquiry, undefined);
  const notes = block === undefined ? [unknown(lease)] : [byTheBlock(accelerator)];
  return published(inquiry, (rate ?? block)?.price, accelerator, {
    table: offerTable((rate ?? block)?.offers ?? []),
    notes: rate === undefined ? notes : describe(rate, lease),
    next,
  });
}
