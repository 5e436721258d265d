import { intents } from '../../../engine/index.ts';
import { gather } from '../amounts/gather.ts';
import { isMarked } from '../amounts/is-marked.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { multiplied, spanOf } from '../amounts/span-of.ts';
import { hoursOf, isLongTime } from '../amounts/units.ts';
import { bareClaim, type Claim, foreignOf } from './claim.ts';
import { isBudgetBeside } from './claim-budget.ts';
import { timesIn } from './volume-time.ts';

/**
 * So much to spend by the time: "how many H100s can we rent with $50k a month", "budget $2M a year". It is for one such
 * time, or for the time that is asked about.
 */
export function claimPacedBudget(items: readonly Item[]): Claim[] {
  const isAsked = items.some((_, at) => isAskedAt(items, at));
  return gather(items, ({ quantity }, at): Claim[] => {
    if (quantity?.kind !== 'money' || quantity.unclear) return [];
    const [unit = '', ...others] = quantity.per ?? [];
    if (!isLongTime(unit) || others.length > 0) return [];
    if (!isBudgetBeside(items, at) && !(isAsked && isOnlySum(items, at, quantity))) return [];
    const time = timesIn(items, [at], unit);
    const budget: Claim = {
      ...bareClaim,
      takes: 'budget',
      value: multiplied(spanOf(quantity), time.times),
      items: [at],
      foreign: foreignOf(quantity.unit),
    };
    if (time.items.length > 0) return [budget];
    return [budget, { ...bareClaim, takes: 'duration', value: hoursOf[unit] }];
  });
}

/** Whether it is asked what money gets: "how many H100s", 几张; or 能租多少, where no number of anything is said. */
function isAskedAt(items: readonly Item[], at: number): boolean {
  const cues = items[at]?.meaning?.cues.filter(({ intent }) => OF_BUDGETS.has(intent)) ?? [];
  if (cues.length === 0) return false;
  const next = items[at + 1]?.meaning;
  const isCounting = next !== undefined && (next.counter ?? next.unit ?? next.things[0]) !== undefined;
  const isStrong = cues.some(({ weight }) => weight === 'strong');
  return isCounting || (isStrong && !items.some(({ quantity }) => quantity?.kind === 'number'));
}

/** Intents that turn money into something else. */
const OF_BUDGETS: ReadonlySet<string> = new Set(
  intents.flatMap(({ id, slots }) => (slots.budget === undefined ? [] : [id])),
);

/** Whether money is all there is of it, and no price: "at $1,500 a month". */
function isOnlySum(items: readonly Item[], at: number, { unit }: Quantity): boolean {
  const isPrice = isMarked(items[at - 1], 'at') || isMarked(items[at - 1], 'is');
  const sums = items.filter(({ quantity }) => quantity?.kind === 'money' && quantity.unit === unit);
  return !isPrice && sums.length === 1;
}
