import { assumptionKinds } from '../../../engine/assumptions.ts';
import type { Meaning } from '../words/meaning.ts';
import type { Item, Quantity } from './item.ts';
import { mayBeOne, mayBePerOne, mayHave } from './may-be-by.ts';
import { isNamed, isPieceRate, oneOf } from './rate-at.ts';
import { isLongTime } from './units.ts';

/** The H20 of 一张H20 9万: what one costs. */
function isNameOfOne(items: readonly Item[], at: number): boolean {
  const one = items[at - 1];
  const name = items[at];
  const isOne = one?.quantity?.unsaid === undefined && one?.quantity?.counter !== undefined;
  return name !== undefined && isNamed(name) && isOne && oneOf(one?.quantity).length > 0;
}

/** 一张9万: a sum written onto one piece is its price. */
function isOfOnePiece(items: readonly Item[], at: number): boolean {
  const one = items[at - 1]?.quantity;
  const sum = items[at]?.quantity;
  const isPiece = one?.counter !== undefined && one.mid === 1 && one.unsaid === undefined;
  return isPiece && sum?.scales !== undefined && sum.counter === undefined && items[at]?.glued === true;
}

/** The A100 of 每张A100每秒380个token: what the rate before it is by. */
function isNameOfRate(items: readonly Item[], at: number): boolean {
  const rate = items[at - 1];
  const name = items[at];
  return rate?.per !== undefined && name !== undefined && isNamed(name) && name.start < rate.end;
}

const REACH = 3;

/** Nothing is rented by the day or for longer for less than this (in any money). */
const CHEAPEST_MONTH = 1;

/** No accelerator is rented for less an hour (in any money). */
const CHEAPEST_HOUR = 0.05;

/** The 一个月 of 租8张H100一个月 2.2美元: how long it is, as for so little nothing is rented by it. */
export function isLength(
  { quantity: length }: Item,
  price: Quantity | undefined,
  items: readonly Item[],
): boolean {
  if (length?.kind !== 'duration' || price?.kind !== 'money') return false;
  return price.mid / length.mid < CHEAPEST_HOUR && items.some(isNamed);
}

function isLink({ filler, marks, followUp }: Meaning, step: 1 | -1): boolean {
  // 每卡时改成2.5美元
  const isBefore = marks.has('price-of') || marks.has('approximate') || followUp;
  // "20 requests each of 1,500 tokens: monthly cost"
  if (step > 0 && marks.has('stop')) return false;
  return filler || marks.has('at') || (step < 0 && isBefore);
}

/** The 每天 of 70B 每天1亿token: apart from what is before it, and written onto what is after. */
function isWrittenOnNext(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return items[at]?.glued === false && next?.glued === true && next.quantity?.kind === 'quantity';
}

function isCard(item: Item | undefined): boolean {
  return item !== undefined && (isNamed(item) || item.meaning?.counter === 'accelerator');
}

function isAt(item: Item | undefined): boolean {
  return item?.meaning?.marks.has('at') === true;
}

/** The 1.2 of "a PUE of 1.2 per year": it has the name of what is by nothing. */
function isOfRatio(items: readonly Item[], at: number): boolean {
  const name = items[at - 1]?.meaning?.filler === true ? items[at - 2] : items[at - 1];
  const names = name?.meaning?.assumptions ?? [];
  return names.length > 0 && names.every((name) => assumptionKinds[name]?.unit === 'ratio');
}

/** The rate on one side of a quantity, where it may have one like it. */
export function rateOf(items: readonly Item[], at: number, step: 1 | -1, quantity: Quantity) {
  if (quantity.kind === 'number' && isOfRatio(items, at)) return undefined;
  const rate = rateBeside(items, at, step);
  if (rate === undefined || !mayHave(rate.units, quantity)) return undefined;
  // 每张9.5万: a number without a currency is a price by pieces alone
  return step > 0 || quantity.kind !== 'number' || quantity.counter || mayBeOne(rate.units, quantity)
    ? rate
    : undefined;
}

/** The rate on one side of a price, with nothing but filler between. */
function rateBeside(
  items: readonly Item[],
  at: number,
  step: 1 | -1,
): { readonly index: number; readonly units: readonly string[] } | undefined {
  const quantity = items[at]?.quantity;
  const isMoney = quantity?.kind !== 'number' && mayBePerOne(quantity);
  const isBeside = step > 0 || quantity?.kind === 'number';
  const isTag = quantity?.kind === 'number' && isOfOnePiece(items, at);
  const reach = isMoney || quantity?.kind === 'quantity' ? REACH : Number(isBeside);
  for (let index = at + step, skipped = 0; skipped < reach; index += step, skipped++) {
    const item = items[index];
    const isSaid = item?.quantity?.unsaid === undefined;
    if (step < 0 && item !== undefined && isLength(item, quantity, items)) return undefined;
    const units = item?.per ?? (step < 0 && (isMoney || isTag) && isSaid ? oneOf(item?.quantity) : []);
    // 用1亿美元按每卡时2美元: what is between "at" and a price is the price's
    const isBefore = step > 0 && items[index + 1]?.quantity?.kind === 'money';
    // PUE1.2 每度6美分: a price takes the rate before a bare number does
    const isCount = quantity?.kind === 'number' || quantity?.piece !== undefined;
    // 每张3.6万美元还是每卡时3.1美元: past a word, it is the price's that it stands right before
    const isOthers = isBefore && (isAt(items[index - 1]) || isCount || skipped > 0);
    if (isOthers || (step > 0 && isWrittenOnNext(items, index))) return undefined;
    // "per month at 8c": cents are for what they pay for, the month is the bill's
    const isBill = step < 0 && index < at - 1 && isAt(items[at - 1]) && units.every(isLongTime);
    if (isBill && quantity?.kind === 'money' && quantity.mid < CHEAPEST_MONTH) return undefined;
    // "8T tokens: each H800 does ...": the next clause begins
    const isClause = step > 0 && skipped > 0 && isPieceRate(item?.per) && isCard(items[index + 1]);
    if (isClause) return undefined;
    if (units.length > 0) return { index, units };
    if (step < 0 && (isNameOfRate(items, index) || (isMoney && isNameOfOne(items, index)))) continue;
    if (item?.meaning === undefined || !isLink(item.meaning, step)) return undefined;
  }
  return undefined;
}
