import type { Unit } from '../../../quantity/units.ts';
import { gather } from '../amounts/gather.ts';
import { isMarked } from '../amounts/is-marked.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { spanOf } from '../amounts/span-of.ts';
import { SMALLEST_MODEL } from './bare-size.ts';
import { bareClaim, type Claim } from './claim.ts';
import { isSpent } from './is-spent.ts';
import { isWhether } from './is-whether.ts';

/**
 * Sums somebody is said to have spent, which the asker doubts and does not set: "someone tweeted Tesla spent 9bn on
 * capex", 网传Meta资本开支700亿. They are told beside ours. Without the money's name a number is one where spending of
 * companies is asked about, or where training is and it was spent. `currency` is that of sums without one.
 */
export function claimSupposed(items: readonly Item[], currency: string | undefined): Claim[] {
  const isDoubted = items.some((item) => isMarked(item, 'supposed'));
  const isAsked = isWhether(items);
  if (!isDoubted && !isAsked) return [];
  const isOfCompany = items.some((item) => asksOf(item, COMPANIES) || namesSeries(item));
  const isOfRun = items.some((item) => asksOf(item, RUNS));
  const isOfOne = isAsked && companiesIn(items).size === 1;
  return gather(items, ({ quantity }, at): Claim[] => {
    if (quantity === undefined || quantity.unclear || quantity.per !== undefined) return [];
    // "only those over 10bn" are some of the companies
    const isWhole = quantity.bound === undefined || isOfOne;
    const isSaid = isSpent(items, at) ? isOfCompany || isOfRun : isOfCompany && isWhole;
    const isBare = isSum(quantity) && !isCounting(items[at + 1]) && isSaid;
    const isMoney = quantity.kind === 'money' && (isDoubted || isSaid || isOfRun);
    if (!isMoney && !isBare) return [];
    const notes = asked(quantity, quantity.kind === 'money' ? quantity.unit : currency);
    return [{ ...bareClaim, takes: 'supposed', value: spanOf(quantity), items: [at], notes }];
  });
}

function asked({ low, mid, high }: Quantity, unit: string | undefined): Claim['notes'] {
  if (unit === undefined) return [];
  return [{ key: 'asked-whether', values: { value: { low, mid, high, unit: unit as Unit } } }];
}

/** Intents that tell sums that were spent, and are asked about companies or a model. */
const COMPANIES: ReadonlySet<string> = new Set(['capex', 'guidance', 'deal', 'market']);
const RUNS: ReadonlySet<string> = new Set(['train']);

function asksOf({ meaning }: Item, asked: ReadonlySet<string>): boolean {
  return meaning?.cues.some(({ intent, weight }) => weight !== 'with' && asked.has(intent)) === true;
}

/** What the world spends, by one publisher. */
function namesSeries({ meaning }: Item): boolean {
  return meaning?.things.some(({ kind }) => kind === 'series') === true;
}

function companiesIn(items: readonly Item[]): ReadonlySet<string> {
  const named = items.flatMap(
    ({ meaning }) => meaning?.things.filter(({ kind }) => kind === 'company') ?? [],
  );
  return new Set(named.map(({ thing }) => thing.id));
}

/** "9bn", 90亿: of the size of what companies spend, and of nothing else. */
function isSum({ kind, scales, mid, counter, unit }: Quantity): boolean {
  return (
    kind === 'number' && scales !== undefined && mid >= SMALLEST_MODEL && (counter ?? unit) === undefined
  );
}

/** "2 million H100s": a number of what follows. */
function isCounting(next: Item | undefined): boolean {
  const { things = [], counter, unit } = next?.meaning ?? {};
  return things.length > 0 || counter !== undefined || unit !== undefined;
}
