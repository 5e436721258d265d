import { intents } from '../../../engine/index.ts';
import type { Query } from '../../../engine/query.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { spanOf } from '../amounts/span-of.ts';
import { SMALLEST_MODEL } from '../claims/bare-size.ts';
import { bareClaim, type Claim } from '../claims/claim.ts';
import type { Hearing, Said } from '../claims/hear.ts';
import { missingSlots } from '../intents/complete-query.ts';
import { nearestReadings } from './nearest-readings.ts';
import { toldNumber } from './told-number.ts';

/** More pieces than anybody counts: such a number is a size or a sum. */
const MOST_PIECES = 1e8;

/**
 * In a text that refines, a number alone stands for the amount of the question before that is nearest to it: "make it
 * 500k" and "and 128?" say how many, "405B" how large, "44k" after "at $40k each" what one costs. Without one it says
 * how many. A number that may as well stand for another amount is left as it is.
 */
export function withBareNumber(said: Said, previous?: Query, hearing?: Hearing): Said {
  const [claim, ...others] = numberReadings(said, previous, hearing);
  return claim === undefined || others.length > 0 ? said : { ...said, claims: [...said.claims, claim] };
}

/** What the one number nothing else has claimed may stand for: several amounts of the question before, where it is about as near to each. */
export function numberReadings(said: Said, previous?: Query, hearing?: Hearing): readonly Claim[] {
  const at = bareNumber(said);
  const quantity = at === undefined ? undefined : said.items[at]?.quantity;
  if (at === undefined || quantity === undefined) return [];
  if (previous === undefined && quantity.mid > MOST_PIECES) return [];
  // "2k in" after so many requests: no number of them
  if (previous?.volume !== undefined && isSide(said.items[at + 1])) return [];
  const isAtPrice = said.items[at - 1]?.meaning?.marks.has('at') === true;
  const told = previous && hearing ? toldNumber(said.items, quantity, previous, hearing) : [];
  const isOther = told.some(({ takes }) => takes === 'supposed');
  const read = isOther ? [] : readingsOf(quantity, isAtPrice, previous, hearing);
  return [...told, ...read].map((claim) => ({ ...claim, items: [at] }));
}

function isSide(item: Item | undefined): boolean {
  const marks = item?.meaning?.marks;
  return marks?.has('input') === true || marks?.has('output') === true;
}

/** The one number nothing else has claimed. */
function bareNumber({ items, claims }: Said): number | undefined {
  const claimed = new Set(claims.flatMap(({ items: used }) => used));
  const bare = items.flatMap((item, at) => (item.quantity !== undefined && !claimed.has(at) ? [at] : []));
  const [at] = bare;
  return bare.length === 1 && isNumber(items[at ?? -1]) ? at : undefined;
}

function isNumber(item: Item | undefined): boolean {
  const quantity = item?.quantity;
  return quantity?.kind === 'number' && !quantity.unclear && quantity.per === undefined;
}

/** What the question before was asked back for and a number alone can say: how large a model, how many tokens. */
function wantedBy(previous: Query | undefined): 'parameters' | 'tokens' | undefined {
  const intent = intents.find(({ id }) => id === previous?.intent);
  if (intent === undefined || previous === undefined) return undefined;
  const missing = missingSlots(intent, previous);
  const groups = intent.requires.filter(([first]) => missing.includes(first ?? ''));
  return (['parameters', 'tokens'] as const).find((takes) => groups.some((group) => group.includes(takes)));
}

function readingsOf(
  quantity: Quantity,
  isAtPrice: boolean,
  previous: Query | undefined,
  hearing: Hearing | undefined,
): readonly Claim[] {
  const value = spanOf(quantity);
  const wanted = quantity.mid < SMALLEST_MODEL ? undefined : wantedBy(previous);
  if (wanted !== undefined) return [{ ...bareClaim, takes: wanted, value }];
  const near = previous === undefined ? [] : nearestReadings(quantity, isAtPrice, previous, hearing);
  if (near.length > 0) return near;
  const isWhole = Number.isInteger(quantity.low) && Number.isInteger(quantity.high);
  return isWhole ? [{ ...bareClaim, takes: 'count', value }] : [];
}
