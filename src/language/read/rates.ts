import type { Item, Quantity } from './item.ts';
import { isNamed, isPieceRate, oneOf, PIECE, rateAt } from './rate-at.ts';
import { baseOf, hoursOf, isTimeUnit } from './units.ts';

/**
 * Items with rates found: "per GPU per hour" becomes one item, and the price beside it a price by those units:
 * "$2.5/GPU-hr", 每卡每小时15块, 2刀一小时, "$38k a pop".
 */
export function findRates(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const last = joined.at(-1)?.quantity;
    const isPriced = mayBePerOne(last) && joined.at(-2)?.per === undefined;
    const open = rateAt(items, at, isPriced);
    const rate = open === undefined || mayBeOne(open.units, last) ? open : rateAt(items, at, false);
    const item = items[at] as Item;
    if (rate === undefined) joined.push(item);
    else {
      const { quantity: _, ...kept } = item;
      const end = items[rate.next - 1]?.end ?? item.end;
      joined.push({ ...kept, end, per: rate.units }, ...rate.names);
    }
    at = rate?.next ?? at + 1;
  }
  return ofEachUser(attach(joined));
}

/** "30k users each sending 12 messages a day": so many messages of each. */
function ofEachUser(items: readonly Item[]): Item[] {
  const who = items.findIndex(({ quantity }) => isPer(quantity, 'users', PIECE));
  const sent = items.findIndex(({ quantity }, at) => at > who && quantity?.unit === 'requests');
  if (who < 0 || sent < 0) return [...items];
  return items.map((item, at) => {
    const { quantity } = item;
    if (quantity === undefined || (at !== who && at !== sent)) return item;
    const { per = [], ...bare } = quantity;
    return { ...item, quantity: at === who ? bare : { ...bare, per: [...new Set([...per, PIECE])] } };
  });
}

function isPer(quantity: Quantity | undefined, unit: string, by: string): boolean {
  return quantity?.unit === unit && quantity.per?.length === 1 && quantity.per[0] === by;
}

/** "$2 a month", "10M chats a day", "8 hours a day": what a unit with an article may be a rate of. */
function mayBePerOne(quantity: Quantity | undefined): boolean {
  return RATED.has(quantity?.kind) || SERVED.has(quantity?.unit ?? '');
}

const RATED: ReadonlySet<Quantity['kind'] | undefined> = new Set(['money', 'duration', 'number']);

/** Whether a unit with an article is what a quantity is by: of a bare number only when it is a price tag, "27k a card". */
function mayBeOne(rate: readonly string[], last: Quantity | undefined): boolean {
  if (last?.kind !== 'number') return mayHave(rate, last);
  return last.counter === undefined && last.mid >= CHEAPEST_TAG && rate.every((unit) => PIECES.has(unit));
}

/** A number without a currency is a price only from here on. */
const CHEAPEST_TAG = 100;
const PIECES: ReadonlySet<string> = new Set(['accelerator', 'server', PIECE]);

/** A length of time is a rate by a longer one alone, cards counted by what holds them: "8 hours a day", 每台8卡. */
function mayHave(rate: readonly string[], { kind, said, counter }: Partial<Quantity> = {}): boolean {
  const [unit = '', ...others] = rate;
  if (counter !== undefined) return (unit === 'server' || unit === 'rack') && others.length === 0;
  if (said !== undefined && baseOf(said)?.base === 'W' && isTimeUnit(unit)) return false;
  if (kind !== 'duration') return true;
  const isLonger =
    isTimeUnit(unit) && said !== undefined && isTimeUnit(said) && hoursOf[said] < hoursOf[unit];
  return isLonger && others.length === 0;
}

const SERVED: ReadonlySet<string> = new Set(['tokens', 'requests', 'users']);

/** The H20 of 一张H20 9万: what one costs. */
function isNameOfOne(items: readonly Item[], at: number): boolean {
  const [one, name] = [items[at - 1], items[at]];
  const isOne = one?.quantity?.unsaid === undefined && one?.quantity?.counter !== undefined;
  return name !== undefined && isNamed(name) && isOne && oneOf(one?.quantity).length > 0;
}

/** Gives each price the rates on both its sides. */
function attach(items: readonly Item[]): Item[] {
  const attached = new Map<number, readonly string[]>();
  const priced = items.map((item, at) => {
    if (item.quantity === undefined || !mayBeBy(item.quantity)) return item;
    const quantity = item.quantity;
    const after = rateOf(items, at, 1, quantity);
    const said = rateOf(items, at, -1, quantity);
    const before = said !== undefined && attached.has(said.index) ? ofEachRequest(items, at, said) : said;
    // 租一个月 1.2刀/卡时: what only counts as a rate for want of a better one
    const isSaid = before !== undefined && items[before.index]?.per !== undefined;
    const isBoth = after === undefined || (isSaid && goTogether(after.units, before?.units ?? []));
    // 每天五亿token 每月开销: the rate written onto it
    const isBefore = !isBoth && isSaid && item.glued && items[after?.index ?? 0]?.glued === false;
    const beside = [isBefore ? undefined : after, isBoth || isBefore ? before : undefined].filter(
      (rate) => rate !== undefined,
    );
    for (const { index, units } of beside) attached.set(index, units);
    return beside.length === 0
      ? item
      : { ...item, quantity: { ...quantity, per: beside.flatMap(({ units }) => units) } };
  });
  return priced.map(({ quantity, ...item }, at) => {
    const per = attached.get(at);
    if (per !== undefined) return { ...item, per, attached: true };
    return quantity === undefined ? item : { ...item, quantity };
  });
}

/** "15 prompts each of 700 tokens": so many of each user's, and each of them so long. */
function ofEachRequest(
  items: readonly Item[],
  at: number,
  { index, units }: { readonly index: number; readonly units: readonly string[] },
) {
  const isOf = items[at]?.quantity?.unit === 'tokens' && items[index - 1]?.quantity?.unit === 'requests';
  return isOf && units.every((unit) => unit === PIECE) ? { index, units: ['requests'] } : undefined;
}

/** "a month at 9 cents/kWh", 每天五亿token 每月: one price has one time, and that of energy or tokens none. */
function goTogether(one: readonly string[], other: readonly string[]): boolean {
  const both = [...one, ...other];
  const times = both.filter(isTimeUnit).length;
  return times < 2 && (times === 0 || !both.some((unit) => TIMELESS.has(baseOf(unit)?.base ?? '')));
}

const TIMELESS: ReadonlySet<string> = new Set(['Wh', 'tokens']);

/** What there may be so much of by something: "$2/hr", "1.2 kW per GPU"; a price may lack its currency: "38k a pop". */
function mayBeBy({ kind, unit, counter }: Quantity): boolean {
  if (unit === 'accelerator-hours') return false;
  return MEASURED.has(kind) || (kind === 'number' && (counter ?? 'accelerator') === 'accelerator');
}

const MEASURED: ReadonlySet<Quantity['kind']> = new Set(['money', 'quantity', 'duration']);

/** The A100 of 每张A100每秒380个token: what the rate before it is by. */
function isNameOfRate(items: readonly Item[], at: number): boolean {
  const [rate, name] = [items[at - 1], items[at]];
  return rate?.per !== undefined && name !== undefined && isNamed(name) && name.start < rate.end;
}

const REACH = 3;

/** Nothing is rented by the day or for longer for less than this (in any money). */
const CHEAPEST_MONTH = 1;

function isCard(item: Item | undefined): boolean {
  return item !== undefined && (isNamed(item) || item.meaning?.counter === 'accelerator');
}

function isLongTime(unit: string): boolean {
  return isTimeUnit(unit) && unit !== 'hour';
}

function isAt(item: Item | undefined): boolean {
  return item?.meaning?.marks.has('at') === true;
}

/** The rate on one side of a quantity, where it may have one like it. */
function rateOf(items: readonly Item[], at: number, step: 1 | -1, quantity: Quantity) {
  const rate = rateBeside(items, at, step);
  return rate !== undefined && mayHave(rate.units, quantity) ? rate : undefined;
}

/** The rate on one side of a price, with nothing but filler between. */
function rateBeside(
  items: readonly Item[],
  at: number,
  step: 1 | -1,
): { readonly index: number; readonly units: readonly string[] } | undefined {
  const quantity = items[at]?.quantity;
  const isMoney = quantity?.kind !== 'number' && mayBePerOne(quantity);
  const isBeside = step > 0 || quantity?.counter !== undefined;
  const reach = isMoney || quantity?.kind === 'quantity' ? REACH : Number(isBeside);
  for (let index = at + step, skipped = 0; skipped < reach; index += step, skipped++) {
    const item = items[index];
    const isSaid = item?.quantity?.unsaid === undefined;
    const units = item?.per ?? (step < 0 && isMoney && isSaid ? oneOf(item?.quantity) : []);
    // 用1亿美元按每卡时2美元: what is between "at" and a price is the price's
    const isBefore = step > 0 && items[index + 1]?.quantity?.kind === 'money';
    // PUE1.2 每度6美分: a price takes the rate before a bare number does
    const isOthers = isBefore && (isAt(items[index - 1]) || quantity?.kind === 'number');
    if (isOthers) return undefined;
    // "per month at 8c": cents are for what they pay for, the month is the bill's
    const isBill = step < 0 && index < at - 1 && isAt(items[at - 1]) && units.every(isLongTime);
    if (isBill && quantity?.kind === 'money' && quantity.mid < CHEAPEST_MONTH) return undefined;
    // "8T tokens: each H800 does ...": the next clause begins
    const isClause = step > 0 && skipped > 0 && isPieceRate(item?.per) && isCard(items[index + 1]);
    if (isClause) return undefined;
    if (units.length > 0) return { index, units };
    if (step < 0 && (isNameOfRate(items, index) || (isMoney && isNameOfOne(items, index)))) continue;
    if (item?.meaning === undefined || !(item.meaning.filler || item.meaning.marks.has('at')))
      return undefined;
  }
  return undefined;
}
