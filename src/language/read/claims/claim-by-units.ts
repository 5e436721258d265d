import type { Span } from '../../../engine/query.ts';
import { gather } from '../amounts/gather.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { PIECE } from '../amounts/rate-at.ts';
import { dividedSpan, spanOf } from '../amounts/span-of.ts';
import { baseOf } from '../amounts/units.ts';
import { bareClaim, type Claim, foreignOf } from './claim.ts';
import { type Prices, tokenPricesIn } from './token-prices.ts';

/** Rates that set an assumption by their units alone: what is measured, by what, and the name. */
const RATES: readonly (readonly [unit: string, per: readonly string[], name: string])[] = [
  ['W', ['accelerator'], 'power-per-accelerator'],
  ['W', [PIECE], 'power-per-accelerator'],
  ['tokens', ['accelerator', 'second'], 'throughput'],
  ['tokens', [PIECE, 'second'], 'throughput'],
  ['tokens', ['requests'], 'tokens-per-request'],
  ['tokens', [PIECE], 'tokens-per-request'],
  ['tokens', ['parameters'], 'tokens-per-parameter'],
  ['requests', ['users'], 'requests-per-user'],
  ['requests', [PIECE], 'requests-per-user'],
  ['requests', ['day', 'users'], 'requests-per-user'],
  ['requests', ['day', PIECE], 'requests-per-user'],
  ['kg', ['kWh'], 'carbon-intensity'],
];

/** What names an assumption by how it is measured: "1.2 kW per GPU", 每卡每秒380个token, "$2 per million input", 八折. */
export function claimByUnits(items: readonly Item[], taken: ReadonlySet<number>): Claim[] {
  let ofTokens: Prices | undefined;
  return gather(items, ({ quantity }, at): Claim[] => {
    if (quantity === undefined || quantity.unclear || taken.has(at)) return [];
    if (quantity.kind === 'money') {
      ofTokens ??= tokenPricesIn(items);
      return ofTokens(quantity, at) ?? ofBuilding(quantity, at);
    }
    // "minus 18%": so much off
    if (quantity.kind === 'percent' && quantity.high < 0)
      return [{ ...bareClaim, takes: 'assumption', names: ['discount'], value: -quantity.mid, items: [at] }];
    const whole = isShare(quantity) ? fullPriceBeside(items, at) : undefined;
    if (whole !== undefined)
      return [
        { ...bareClaim, takes: 'assumption', names: ['discount'], value: rest(quantity), items: [at, whole] },
      ];
    const name = quantity.assumption ?? nameOf(quantity);
    if (name === undefined) return [];
    const claim: Claim = { ...bareClaim, value: spanOf(quantity), items: [at] };
    const set: Claim = { ...claim, takes: 'assumption', names: [name] };
    return name === 'tokens-per-request'
      ? [set, { ...claim, takes: 'tokens', slot: 'tokensPerRequest' }]
      : [set];
  });
}

/** Whether a quantity may be what is paid of a price; 九五折 says what is off. */
function isShare({ kind, counter, assumption, mid }: Quantity): boolean {
  const isPart = mid > 0 && mid < 1 && assumption === undefined;
  return isPart && (kind === 'percent' || (kind === 'number' && counter === undefined));
}

/** Where the price is that a share is paid of: after it, or before it and a filler. */
function fullPriceBeside(items: readonly Item[], at: number): number | undefined {
  const before = items[at - 1]?.meaning?.filler === true ? [at - 1, at - 2] : [at - 1];
  const found = [at + 1, ...before].find((index) => items[index]?.meaning?.marks.has('full-price'));
  return found ?? (isOfPrice(items[at + 1], items[at + 2]) ? at + 2 : undefined);
}

/** The 的价格 of 三分之一的价格. */
function isOfPrice(of: Item | undefined, price: Item | undefined): boolean {
  const isJoined = of?.meaning?.filler === true && of.glued && price?.glued === true;
  return isJoined && price.meaning?.cues.some(({ intent }) => intent === 'price') === true;
}

/** What is off when so much is paid. */
function rest({ low, high }: Quantity): Span {
  return spanOf({ low: Number((1 - high).toFixed(4)), high: Number((1 - low).toFixed(4)) });
}

function nameOf({ unit, per }: Quantity): string | undefined {
  if (per === undefined) return undefined;
  const by = [...new Set(per)].sort();
  const found = RATES.find(
    ([measured, units]) => measured === unit && [...units].sort().join() === by.join(),
  );
  return found?.[2];
}

/** A price per watt of a building. */
function ofBuilding(quantity: Quantity, at: number): Claim[] {
  const [by = '', ...others] = quantity.per ?? [];
  const power = baseOf(by);
  if (others.length > 0 || power?.base !== 'W') return [];
  const foreign = foreignOf(quantity.unit);
  const value = dividedSpan(spanOf(quantity), power.factor);
  return [{ ...bareClaim, takes: 'assumption', names: ['facility-cost'], value, items: [at], foreign }];
}
