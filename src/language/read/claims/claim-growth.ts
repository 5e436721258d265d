import { HOURS_PER_YEAR } from '../../../quantity/hours.ts';
import { gather } from '../amounts/gather.ts';
import type { Item } from '../amounts/item.ts';
import { hoursOf, isTimeUnit } from '../amounts/units.ts';
import { isCounted } from '../thread/scale.ts';
import { isTurn } from '../thread/turn-items.ts';
import { bareClaim, type Claim } from './claim.ts';

/** How many items may stand between a factor and the time in which it is reached. */
const REACH = 2;
/** Growth by a factor in a time, as a fraction a year: "doubling every year", "3x a year", 每18个月翻一倍. */
export function claimGrowth(items: readonly Item[]): Claim[] {
  return gather(items, (_, at): Claim[] => {
    const factor = factorAt(items, at);
    const time = factor && (timeBeside(items, factor.next, 1) ?? timeBeside(items, at - 1, -1));
    if (factor === undefined || time === undefined || time.hours < hoursOf.month) return [];
    const growth = factor.value ** (HOURS_PER_YEAR / time.hours) - 1;
    return [
      {
        ...bareClaim,
        takes: 'assumption',
        names: ['growth'],
        value: Number(growth.toPrecision(12)),
        items: [...factor.items, ...time.items],
      },
    ];
  });
}

/** "double", "3x", 3倍. */
function factorAt(
  items: readonly Item[],
  at: number,
): { readonly value: number; readonly items: readonly number[]; readonly next: number } | undefined {
  const { meaning, quantity } = items[at] as Item;
  if (meaning?.factor !== undefined) return { value: meaning.factor, items: [at], next: at + 1 };
  const after = items[at + 1];
  const beyond = items[at + 2];
  const isTime = beyond?.quantity?.kind === 'duration';
  const isFold = after !== undefined && isTurn(after, 'fold') && (isTime || !isCounted(beyond));
  if (quantity?.kind !== 'number' || quantity.unclear || quantity.low !== quantity.high || !isFold)
    return undefined;
  return { value: quantity.mid, items: [at, at + 1], next: at + 2 };
}

/** "every year", "a year", "every 6 months": a length of time only after a word that says it comes again. */
function timeBeside(items: readonly Item[], from: number, step: 1 | -1) {
  for (let at = from, skipped = 0; skipped <= REACH; at += step, skipped++) {
    const item = items[at];
    if (item === undefined) return undefined;
    const { per, quantity, meaning } = item;
    const [unit, ...others] = per ?? [];
    if (unit !== undefined && others.length === 0 && isTimeUnit(unit))
      return { hours: hoursOf[unit], items: [at] };
    if (quantity !== undefined) {
      const isAgain = quantity.unsaid === true || items[at - 1]?.meaning?.marks.has('per') === true;
      return quantity.kind === 'duration' && quantity.low === quantity.high && isAgain
        ? { hours: quantity.mid, items: [at] }
        : undefined;
    }
    if (meaning?.filler !== true && meaning?.marks.has('per') !== true) return undefined;
  }
  return undefined;
}
