import type { Slot } from '../../../engine/intent.ts';
import type { Query } from '../../../engine/query.ts';
import type { Volume } from '../../../engine/serving/volume.ts';
import type { Quantity } from '../amounts/item.ts';
import { DEAREST_HOUR } from '../amounts/may-be-by.ts';
import { middle, spanOf } from '../amounts/span-of.ts';
import { bareClaim, type Claim, foreignOf, isSpan } from '../claims/claim.ts';
import { convertMoney } from '../claims/convert-money.ts';
import type { Hearing } from '../claims/hear.ts';
import { PRICE } from '../words/thread-words.ts';
import { amountsNamed } from './amounts-before.ts';

/** Amounts of a question that people name again by a number alone. */
const AMOUNTS = ['count', 'parameters', 'tokens', 'budget'] as const satisfies readonly Slot['takes'][];
/** A number so many times larger or smaller than an amount is not meant to replace it. */
const FARTHEST = 10_000;
/** How many times nearer to one amount than to a price, or the other way, a number must be to be taken for it. */
const LEAD = 5;

interface Near {
  readonly said: Claim;
  /** How many times larger or smaller the amount of the question before is. */
  readonly off: number;
  readonly isPrice: boolean;
}

/** What a number may stand for of a question before it, the nearest first: one amount, or an amount and a price about as near. */
export function nearestReadings(
  quantity: Quantity,
  isAtPrice: boolean,
  previous: Query,
  hearing: Hearing | undefined,
): readonly Claim[] {
  const power = powerOf(quantity, previous);
  if (power !== undefined) return [power];
  const near = [...amountsOf(quantity, previous), ...pricesOf(quantity, previous, hearing)]
    .filter(({ off }) => off <= FARTHEST)
    .sort((a, b) => a.off - b.off);
  const [nearest] = near;
  if (nearest === undefined) return [];
  const other = near.find(({ isPrice }) => isPrice !== nearest.isPrice);
  const isTorn = other !== undefined && other.off / nearest.off < LEAD && !(isAtPrice && nearest.isPrice);
  return isTorn ? [nearest.said, other.said] : [nearest.said];
}

function amountsOf(quantity: Quantity, previous: Query): readonly Near[] {
  const value = spanOf(quantity);
  const volume = previous.volume as Volume | undefined;
  const isWhole = Number.isInteger(quantity.low) && Number.isInteger(quantity.high);
  const near = (said: Claim, before: unknown): readonly Near[] =>
    typeof before === 'number' ? [{ said, off: timesOff(before, quantity.mid), isPrice: false }] : [];
  return [
    ...AMOUNTS.filter((takes) => isWhole || takes !== 'count').flatMap((takes) =>
      near({ ...bareClaim, takes, value }, previous[takes]),
    ),
    ...(volume === undefined
      ? []
      : near({ ...bareClaim, takes: 'volume', value: { ...volume, amount: quantity.mid } }, volume.amount)),
  ];
}

/** The prices the asker set, each with the number in its place, in the money they were said in. */
function pricesOf(quantity: Quantity, previous: Query, hearing: Hearing | undefined): readonly Near[] {
  if (hearing === undefined) return [];
  const { currency, now, vocabulary } = hearing;
  return amountsNamed(PRICE, previous).flatMap(({ value, replaced }) => {
    const said = { ...replaced(spanOf(quantity)), foreign: foreignOf(currency) };
    const [price] = convertMoney([said], vocabulary.catalogue, now, undefined);
    if (price === undefined || price.foreign !== undefined || !isSpan(price.value)) return [];
    const isOfAnHour = price.names?.includes('rent-price') === true;
    if (isOfAnHour && middle(price.value) > DEAREST_HOUR) return [];
    return [
      { said: { ...price, notes: [] }, off: timesOff(middle(value), middle(price.value)), isPrice: true },
    ];
  });
}

/** A number of the unit a power is spoken of in: watts, or a thousand, a million, a billion of them. */
function powerOf(quantity: Quantity, { power }: Query): Claim | undefined {
  if (typeof power !== 'number') return undefined;
  const scale = 1000 ** Math.max(0, Math.floor(Math.log10(power) / 3));
  const inUnit = { low: quantity.low * scale, high: quantity.high * scale };
  return timesOff(power, quantity.mid * scale) <= FARTHEST / 10
    ? { ...bareClaim, takes: 'power', value: spanOf(inUnit) }
    : undefined;
}

function timesOff(one: number, other: number): number {
  return Math.max(one / other, other / one);
}
