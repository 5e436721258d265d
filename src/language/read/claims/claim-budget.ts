import { gather } from '../amounts/gather.ts';
import type { Item } from '../amounts/item.ts';
import { acceleratorOf } from '../amounts/neighbours.ts';
import { spanOf } from '../amounts/span-of.ts';
import { bareClaim, type Claim, foreignOf } from './claim.ts';

/** Items that may stand between a sum and the word "budget": "a budget of 5M". */
const REACH = 2;

/** Money there is to spend: "with $5M", "a 250k budget", 预算两百万刀. `currency` is that of sums without one. */
export function claimBudget(items: readonly Item[], currency: string | undefined): Claim[] {
  return gather(items, ({ quantity }, at): Claim[] => {
    if (quantity === undefined || quantity.unclear || quantity.per !== undefined) return [];
    const isBare =
      quantity.kind === 'number' &&
      quantity.counter === undefined &&
      !isCount(items, at) &&
      (isBudgetBeside(items, at) || isSum(items, at));
    const isPrice = items[at - 1]?.meaning?.marks.has('at') === true && !isBudgetBeside(items, at);
    if (isPrice || isOneOf(items, at) || (quantity.kind !== 'money' && !isBare)) return [];
    const code = quantity.kind === 'money' ? quantity.unit : currency;
    const foreign = foreignOf(code);
    return [{ ...bareClaim, takes: 'budget', value: spanOf(quantity), items: [at], foreign }];
  });
}

/** "dollars to the pound": one of a money is what another is set against. */
function isOneOf(items: readonly Item[], at: number): boolean {
  const marks = items[at - 1]?.meaning?.marks;
  return items[at]?.quantity?.mid === 1 && (marks?.has('to') === true || marks?.has('per') === true);
}

/** "10 grand buys", "we have 20 million": a number with the size of a sum beside what is done with one. */
function isSum(items: readonly Item[], at: number): boolean {
  const { scales, mid = 0 } = items[at]?.quantity ?? {};
  if (scales === undefined || mid < SMALLEST_SUM) return false;
  const [before, after] = [items[at - 1], items[at + 1]];
  if (mid < LARGEST_SUM && isLast(items, at) && isCountAsked(items)) return true;
  return before?.meaning?.marks.has('has') === true || after?.meaning?.marks.has('spends') === true;
}

/** "a budget for 1.5 million H100s": so many of what follows. */
function isCount(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.meaning;
  return next !== undefined && (next.things.length > 0 || next.counter !== undefined);
}

const SMALLEST_SUM = 1000;
/** "how many H100s for 70B": the size of a model as soon as a sum. */
const LARGEST_SUM = 1e9;

/** "how many H100s for 5 mil": what else would buy them? */
function isCountAsked(items: readonly Item[]): boolean {
  // XYZ 100 million: money nobody here knows
  if (items.some(({ word }) => word)) return false;
  const numbers = items.filter(({ quantity }) => quantity !== undefined);
  const asked = items.findIndex(({ meaning }) => meaning?.beyond);
  return numbers.length === 1 && acceleratorOf(items[asked + 1]) !== undefined;
}

function isLast(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  while (items[next] !== undefined && isPunctuation(items[next] as Item)) next++;
  return next === items.length;
}

function isPunctuation({ meaning, quantity, word }: Item): boolean {
  return meaning === undefined && quantity === undefined && word === undefined;
}

/** Whether a sum is said to be what there is to spend: 以5000万为预算. */
export function isBudgetBeside(items: readonly Item[], at: number): boolean {
  return [1, -1].some((step) => {
    for (let index = at + step; Math.abs(index - at) <= REACH; index += step) {
      const meaning = items[index]?.meaning;
      // "15 million to spend on 1024 H200s": the word after a sum is of that sum
      if (meaning?.marks.has('budget')) return step > 0 || items[index - 1]?.quantity?.scales === undefined;
      if (meaning?.filler !== true && !meaning?.marks.has('article')) return false;
    }
    return false;
  });
}
