import { inquire } from '../../../engine/inquiry.ts';
import type { Span } from '../../../engine/query.ts';
import { rentalOffers } from '../../../engine/renting/offers.ts';
import { dividedSpan } from '../amounts/span-of.ts';
import type { Claim } from '../claims/claim.ts';
import type { Hearing } from '../claims/hear.ts';
import type { Candidate } from './candidate.ts';

/** A price is out of all reason for one when it is so many times the highest known. */
const FARTHEST = 3;

/**
 * A reading with a price that does not say whether it is for each or for all, as both, when for each it would be out
 * of all reason: "64 H100s at $98.32/hour". Empty when it can only be for each.
 */
export function eitherPrice(candidate: Candidate, claims: readonly Claim[], hearing: Hearing): Candidate[] {
  const { said, filled } = candidate;
  const open = claims.find(({ mayBeForAll, items }) => mayBeForAll && items.some((at) => filled.used[at]));
  const name = open?.names?.find((one) => said.assume?.[one] === open.value);
  const price = name === undefined ? undefined : said.assume?.[name];
  const { accelerator, count } = said;
  if (name === undefined || price === undefined || typeof accelerator !== 'string') return [];
  if (typeof count !== 'number' || count <= 1) return [];
  const highest = highestKnown(name, accelerator, candidate, hearing);
  if (highest === undefined || middle(price) <= FARTHEST * highest) return [];
  const assume = { ...said.assume, [name]: dividedSpan(price, count) };
  return [candidate, { ...candidate, said: { ...said, assume } }];
}

/** USD for one, or for an hour of one. */
function highestKnown(
  name: string,
  accelerator: string,
  { said }: Candidate,
  { vocabulary: { catalogue }, now }: Hearing,
): number | undefined {
  if (name !== 'rent-price') return catalogue.latest(accelerator, 'purchasePrice', { now })?.high;
  const terms = { commitment: 'on-demand', hours: 1 } as const;
  const offers = rentalOffers(accelerator, terms, inquire(said, { catalogue, now }));
  return offers.length === 0 ? undefined : Math.max(...offers.map(({ price }) => price.high));
}

function middle(span: Span): number {
  return typeof span === 'number' ? span : Math.sqrt(span.low * span.high);
}
