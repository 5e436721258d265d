import type { Span } from '../../../engine/query.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { CHEAPEST_TAG, DEAREST_HOUR } from '../amounts/may-be-by.ts';
import { acceleratorOf, instanceOf } from '../amounts/neighbours.ts';
import { PIECE } from '../amounts/rate-at.ts';
import { dividedSpan, spanOf } from '../amounts/span-of.ts';
import { baseOf, hoursOf, isTimeUnit } from '../amounts/units.ts';
import type { Counter } from '../words/meaning.ts';

/** Below this, "at 5 cents" may be the price of a kilowatt-hour (USD). */
const DEAREST_POWER = 1;

/** What a price "each" is for: an instance, the server or rack counted, else an accelerator. */
export function pieceOf(items: readonly Item[]): Counter {
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

/** The assumptions a price may set, the likeliest first, and their value; undefined where it prices nothing known. */
export function namesOf(
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
