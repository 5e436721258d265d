import { inquire } from '../../../engine/inquiry.ts';
import { rentalOffers } from '../../../engine/renting/offers.ts';
import { dividedSpan, middle } from '../amounts/span-of.ts';
import { isLongTime } from '../amounts/units.ts';
import type { Claim } from '../claims/claim.ts';
import type { Hearing } from '../claims/hear.ts';
import type { Candidate } from './candidate.ts';

/** A price is out of all reason for one when it is so many times the highest known. */
const FARTHEST = 3;

/** What all are rented for by the month may be so small a part of the lowest known. */
const CHEAPEST = 0.5;

/**
 * A reading with a price that does not say whether it is for each or for all: none where it can only be for each, that
 * for all alone where nobody asks as much for one ("8 H100s for $20k a month"), both where it may be either or is out of
 * all reason for one: "64 H100s at $98.32/hour".
 */
export function eitherPrice(candidate: Candidate, claims: readonly Claim[], hearing: Hearing): Candidate[] {
  const { said, filled, items } = candidate;
  const open = claims.find(
    ({ mayBeForAll, items: read }) => mayBeForAll && read.some((at) => filled.used[at]),
  );
  const name = open?.names?.find((one) => said.assume?.[one] === open.value);
  const price = name === undefined ? undefined : said.assume?.[name];
  const { accelerator, count } = said;
  if (name === undefined || price === undefined || typeof accelerator !== 'string') return [];
  const parts = typeof count === 'number' ? count / (open?.mayBeForAll ?? 1) : 1;
  if (parts <= 1) return [];
  const known = knownPrices(name, accelerator, candidate, hearing);
  if (known === undefined) return [];
  const whole = { ...said, assume: { ...said.assume, [name]: dividedSpan(price, parts) } };
  const forAll = { ...candidate, said: whole };
  const [each, all] = [middle(price), middle(price) / parts];
  const isLong = open?.items.some((at) => items[at]?.quantity?.per?.some(isLongTime));
  if (isLong && all >= CHEAPEST * known.low && all <= known.high) {
    if (each <= known.high) return [candidate, forAll];
    const note = { key: 'price-of-all', values: { count: Number(count) } };
    return [{ ...forAll, filled: { ...filled, notes: [...filled.notes, note] } }];
  }
  return each > FARTHEST * known.high ? [candidate, forAll] : [];
}

/** The lowest and highest known, in USD for one or for an hour of one. */
function knownPrices(
  name: string,
  accelerator: string,
  { said }: Candidate,
  { vocabulary: { catalogue }, now }: Hearing,
): { readonly low: number; readonly high: number } | undefined {
  if (name !== 'rent-price') return catalogue.latest(accelerator, 'purchasePrice', { now });
  const terms = { commitment: 'on-demand', hours: 1 } as const;
  const offers = rentalOffers(accelerator, terms, inquire(said, { catalogue, now }));
  if (offers.length === 0) return undefined;
  return {
    low: Math.min(...offers.map(({ price }) => price.low)),
    high: Math.max(...offers.map(({ price }) => price.high)),
  };
}
