import type { Item } from '../amounts/item.ts';
import { beside } from '../thread/turn-items.ts';

/** A rate of exchange the asker sets. */
export interface SaidRate {
  readonly value: number;
  /** Where the rate is named, and its number. */
  readonly items: readonly number[];
}

/** 汇率按7.2算, "exchange rate 7.2", 7.2的汇率: the number after the word, else the one before it. */
export function saidRate(items: readonly Item[]): SaidRate | undefined {
  const at = items.findIndex(({ meaning }) => meaning?.marks.has('exchange') === true);
  if (at < 0) return undefined;
  const number = beside(items, at, 1, isNumber) ?? beside(items, at, -1, isNumber);
  const value = number === undefined ? undefined : items[number]?.quantity?.mid;
  return number === undefined || value === undefined ? undefined : { value, items: [at, number] };
}

function isNumber({ quantity }: Item): boolean {
  const isAmount = quantity?.kind === 'number' || quantity?.kind === 'money';
  return (
    isAmount && quantity.counter === undefined && quantity.per === undefined && quantity.low === quantity.high
  );
}

/** How far a rate that is said may be from the reference rate: beyond, something else was meant. */
const FARTHEST = 2;

/** How much of a money goes to the dollar by a rate that is said either way round; undefined where it can be neither. */
export function perDollar({ value }: SaidRate, reference: number): number | undefined {
  const distance = (rate: number) => Math.abs(Math.log(rate / reference));
  const near = distance(value) < distance(1 / value) ? value : 1 / value;
  return distance(near) < Math.log(FARTHEST) ? near : undefined;
}
