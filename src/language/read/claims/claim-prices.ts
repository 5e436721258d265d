import type { Span } from '../../../engine/query.ts';
import { SMALLEST_RACK } from '../amounts/count-at.ts';
import { gather } from '../amounts/gather.ts';
import { sizeOf } from '../amounts/holder-beside.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { acceleratorOf, instanceOf } from '../amounts/neighbours.ts';
import { PIECE } from '../amounts/rate-at.ts';
import { dividedSpan, spanOf } from '../amounts/span-of.ts';
import { baseOf, hoursOf, isTimeUnit } from '../amounts/units.ts';
import type { Counter } from '../words/meaning.ts';
import type { Claim } from './claim.ts';
import { isBudgetBeside } from './claim-budget.ts';

/** Up to this, a price without a unit ("at $2.50") is for an hour of the thing (USD). */
const DEAREST_HOUR = 20;
/** Below this, "at 5 cents" may be the price of a kilowatt-hour (USD). */
const DEAREST_POWER = 1;
/**
 * A price without a unit is for the thing, and a number without a currency a price at all, only from a price tag's
 * size on: "350 of them, 25k each".
 */
const CHEAPEST_TAG = 100;

/** Prices the asker sets: each, per hour, per server, per kWh. */
export function claimPrices(items: readonly Item[], currency: string | undefined): Claim[] {
  const piece = pieceOf(items);
  const isRack =
    (sizeOf(items.map(acceleratorOf).find((found) => found !== undefined)) ?? 0) >= SMALLEST_RACK;
  const isOfHours = items.some(
    ({ quantity, meaning }, at) =>
      [quantity?.said, meaning?.unit].includes('accelerator-hour') || isHourOf(items, at),
  );
  return gather(items, (item, at): Claim[] => {
    const { quantity } = item;
    if (quantity === undefined || quantity.unclear || !isPriceAt(items, at, quantity)) return [];
    const code = quantity.kind === 'money' ? quantity.unit : currency;
    const priced = isRack && quantity.per?.includes('rack') ? perServer(quantity) : quantity;
    const set = (isOfHours ? ofHour(quantity) : undefined) ?? namesOf(priced, piece);
    if (set === undefined) return [];
    const foreign = code === 'USD' ? {} : { foreign: code ?? '' };
    const price: Claim = { takes: 'assumption', ...set, items: [at], notes: [], ...foreign };
    const isOpen = piece === 'accelerator' && (quantity.per ?? []).every(isTimeUnit);
    if (isOpen) return [{ ...price, mayBeForAll: true }];
    return set.names[0] === 'server-price'
      ? [price, { takes: 'word', value: 'servers', items: [at], notes: [] }]
      : [price];
  });
}

/** "$3.1M per rack" of what is sold by the rack: that is its server. */
function perServer(quantity: Quantity): Quantity {
  return { ...quantity, per: quantity.per?.map((by) => (by === 'rack' ? 'server' : by)) ?? [] };
}

/** The hours of "1.25M H100-hours". */
function isHourOf(items: readonly Item[], at: number): boolean {
  if (items[at]?.meaning?.unit !== 'hour') return false;
  const isHyphened = items[at]?.glued === true && items[at - 1]?.meaning?.marks.has('to') === true;
  return acceleratorOf(items[isHyphened ? at - 2 : at - 1]) !== undefined;
}

/** "147,000 GPU-hours at two dollars each": each hour. */
function ofHour({ per = [], mid, low, high }: Quantity) {
  const isEach = per.length === 1 && per[0] === PIECE && mid <= DEAREST_HOUR;
  return isEach ? { names: ['rent-price'], value: spanOf({ low, high }) } : undefined;
}

/** What a price "each" is for: an instance, the server or rack counted, else an accelerator. */
function pieceOf(items: readonly Item[]): Counter {
  const named = items.map(acceleratorOf).find((found) => found !== undefined);
  if (named === undefined && items.some((item) => instanceOf(item) !== undefined)) return 'instance';
  const wanted = wantedAt(items);
  const isHeld = items.some(
    ({ quantity, meaning }, at) =>
      HOLDERS.has(quantity?.counter) || (at > wanted && HOLDERS.has(meaning?.counter)),
  );
  return isHeld || named?.whole ? 'server' : 'accelerator';
}

/** Where accelerators are wanted by number, "get nodes; need 24 H100s": what holds some before that is not priced; -1 nowhere. */
function wantedAt(items: readonly Item[]): number {
  return items.findIndex(
    ({ quantity, meaning }, at) =>
      quantity?.kind === 'number' &&
      meaning?.counter === undefined &&
      items[at - 1]?.meaning?.marks.has('wants') === true &&
      acceleratorOf(items[at + 1]) !== undefined,
  );
}

const HOLDERS: ReadonlySet<Counter | undefined> = new Set(['server', 'rack']);

/** Money with a rate or after "at"; a number without a currency where nothing else can be meant. */
function isPriceAt(items: readonly Item[], at: number, quantity: Quantity): boolean {
  const before = items[at - 1]?.meaning;
  const isAt =
    before?.marks.has('at') === true ||
    (quantity.kind === 'money' && before?.marks.has('times') === true) ||
    (quantity.kind === 'money' && before?.marks.has('is') === true && isSubject(items[at - 2])) ||
    (before?.filler === true && items[at - 2]?.meaning?.marks.has('at') === true);
  if (quantity.kind === 'money') return (isAt && !isBudgetBeside(items, at)) || quantity.per !== undefined;
  if (quantity.kind !== 'number' || quantity.counter !== undefined) return false;
  const next = items[at + 1];
  // "looking at 256 H200s", "at 400 V"
  if (next?.word || next?.meaning?.unit !== undefined || isSubject(next)) return false;
  if (quantity.per === undefined) return isAt && quantity.mid >= CHEAPEST_TAG;
  const isSlashed = items[at + 1]?.per !== undefined && items[at + 1]?.glued === true;
  const isTag = !quantity.per.some(isTimeUnit) && quantity.mid >= CHEAPEST_TAG;
  return isAt || isSlashed || isTag;
}

/** "an H100 is $25k". */
function isSubject(item: Item | undefined): boolean {
  return (acceleratorOf(item) ?? instanceOf(item)) !== undefined;
}

function namesOf(
  quantity: Quantity,
  piece: Counter,
): { readonly names: readonly string[]; readonly value: Span } | undefined {
  const per = (quantity.per ?? []).map((unit) => (unit === PIECE ? piece : unit));
  const value = spanOf(quantity);
  const [by = ''] = per;
  const energy = baseOf(by);
  if (per.length === 1 && energy?.base === 'Wh')
    return { names: ['electricity-price'], value: dividedSpan(value, energy.factor / 1000) };
  if (per.includes('kWh')) return undefined;
  const time = per.find(isTimeUnit);
  const things = new Set(per.filter((unit) => !isTimeUnit(unit)));
  if (per.filter(isTimeUnit).length > 1 || things.size > 1) return undefined;
  const [thing] = things;
  if (time !== undefined) {
    const hourly = dividedSpan(value, hoursOf[time]);
    if (thing === 'accelerator') return { names: ['rent-price'], value: hourly };
    if (thing === 'instance' || (piece === 'instance' && thing !== 'rack'))
      return { names: ['instance-price'], value: hourly };
    return thing === undefined ? { names: ['rent-price'], value: hourly } : undefined;
  }
  if (thing === 'server') return { names: ['server-price'], value };
  if (thing === 'accelerator') return { names: ['accelerator-price'], value };
  if (thing !== undefined) return undefined;
  if (quantity.mid < DEAREST_POWER) return { names: ['rent-price', 'electricity-price'], value };
  if (quantity.mid <= DEAREST_HOUR) return { names: ['rent-price'], value };
  return quantity.mid >= CHEAPEST_TAG ? { names: ['accelerator-price'], value } : undefined;
}
