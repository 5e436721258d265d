import { intents } from '../../../engine/index.ts';
import type { Slot } from '../../../engine/intent.ts';
import type { Query } from '../../../engine/query.ts';
import type { Volume } from '../../../engine/serving/volume.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { spanOf } from '../amounts/span-of.ts';
import { SMALLEST_MODEL } from '../claims/bare-size.ts';
import { bareClaim, type Claim } from '../claims/claim.ts';
import type { Said } from '../claims/hear.ts';
import { missingSlots } from '../intents/complete-query.ts';

/** Amounts of a question that people name again by a number alone. */
const AMOUNTS = ['count', 'parameters', 'tokens', 'budget'] as const satisfies readonly Slot['takes'][];
/** More pieces than anybody counts: such a number is a size or a sum. */
const MOST_PIECES = 1e8;
/** A number so many times larger or smaller than an amount is not meant to replace it. */
const FARTHEST = 10_000;

/**
 * In a text that refines, a number alone stands for the amount of the question before that is nearest to it: "make it
 * 500k" and "and 128?" say how many, "405B" how large. Without one it says how many.
 */
export function withBareNumber(said: Said, previous?: Query): Said {
  const at = bareNumber(said);
  const quantity = at === undefined ? undefined : said.items[at]?.quantity;
  if (at === undefined || quantity === undefined) return said;
  if (previous === undefined && quantity.mid > MOST_PIECES) return said;
  // "2k in" after so many requests: no number of them
  if (previous?.volume !== undefined && isSide(said.items[at + 1])) return said;
  return { ...said, claims: [...said.claims, { ...claimOf(quantity, previous), items: [at] }] };
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

function claimOf(quantity: Quantity, previous: Query | undefined): Claim {
  const wanted = quantity.mid < SMALLEST_MODEL ? undefined : wantedBy(previous);
  if (wanted !== undefined) return { ...bareClaim, takes: wanted, value: spanOf(quantity) };
  const volume = previous?.volume as Volume | undefined;
  const amounts: readonly (readonly [Claim['takes'], unknown])[] = [
    ...AMOUNTS.map((slot) => [slot, previous?.[slot]] as const),
    ['volume', volume?.amount],
  ];
  const power = previous?.power;
  const scale = typeof power === 'number' ? scaleOf(power) : 1;
  const inUnit = { low: quantity.low * scale, high: quantity.high * scale };
  if (typeof power === 'number' && timesOff(power, quantity.mid * scale) <= FARTHEST / 10)
    return { ...bareClaim, takes: 'power', value: spanOf(inUnit) };
  const [nearest] = amounts
    .flatMap(([takes, value]) =>
      typeof value === 'number' ? [{ takes, off: timesOff(value, quantity.mid) }] : [],
    )
    .filter(({ off }) => off <= FARTHEST)
    .sort((a, b) => a.off - b.off);
  if (nearest?.takes === 'volume' && volume !== undefined)
    return { ...bareClaim, takes: 'volume', value: { ...volume, amount: quantity.mid } };
  return { ...bareClaim, takes: nearest?.takes ?? 'count', value: spanOf(quantity) };
}

/** The unit a power is spoken of in: watts, or a thousand, a million, a billion of them. */
function scaleOf(watts: number): number {
  return 1000 ** Math.max(0, Math.floor(Math.log10(watts) / 3));
}

function timesOff(one: number, other: number): number {
  return Math.max(one / other, other / one);
}
