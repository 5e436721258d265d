import { daysBetween } from '../../../catalogue/dates.ts';
import type { Note } from '../../../engine/answer.ts';
import { gather } from '../amounts/gather.ts';
import { isMarked } from '../amounts/is-marked.ts';
import { bareQuantity, type Item, type Quantity } from '../amounts/item.ts';
import { namesHardware } from '../amounts/neighbours.ts';
import { multiplied, spanOf } from '../amounts/span-of.ts';
import { hoursOf, isLongTime, isTimeUnit } from '../amounts/units.ts';
import { LONGEST_MONTH } from '../intents/times-for.ts';
import { beside } from '../thread/turn-items.ts';
import { bareClaim, type Claim } from './claim.ts';

/** Part of the time something is in use: "8 hours a day", and where that is said. */
interface Use {
  readonly share: number;
  readonly at: number;
}

/** Lengths of time and days. In use for part of each day, a length has only the hours in use: "8 hours a day for 20 days". */
export function claimTimes(items: readonly Item[]): Claim[] {
  const uses = gather(items, ({ quantity }, at): Use[] => {
    const share = shareOf(quantity);
    return share === undefined ? [] : [{ share, at }];
  });
  const isOver = items.some((item) => isMarked(item, 'was'));
  const times = gather(items, (item, at): readonly Claim[] => {
    if (isOfBudget(items, at)) return [nowAt(at)];
    const said = timesAt(item, at, uses).map((claim) =>
      claim.coming !== undefined && isOver ? { ...claim, coming: undefined } : claim,
    );
    if (isSetAgainst(items, at)) return said.map((claim) => ({ ...claim, against: true as const }));
    return isTold(items, at) ? said.map((claim) => ({ ...claim, told: true as const })) : said;
  });
  return uses.length === 0 || times.some(({ takes }) => takes === 'duration')
    ? times
    : [...times, ...inUse(items, uses)];
}

/** "vs 2024", 和2024年比: a time that another is set against. */
function isSetAgainst(items: readonly Item[], at: number): boolean {
  if (items[at]?.period === undefined) return false;
  // "compare to 2023"
  const before = items[at - 1]?.meaning?.marks.has('to') ? at - 2 : at - 1;
  return [items[before], items[at + 1]].some((item) =>
    item?.meaning?.cues.some(({ intent }) => intent === 'compare'),
  );
}

/** "in this week's report", "as reported in January 2026", 7月公布的: when figures of another time were told. */
function isTold(items: readonly Item[], at: number): boolean {
  const { period } = items[at] ?? {};
  if (period === undefined || daysBetween(period.from, period.to) >= LONGEST_MONTH) return false;
  const isTelling = (item: Item) => item.meaning?.marks.has('told') === true;
  return (beside(items, at, 1, isTelling) ?? beside(items, at, -1, isTelling)) !== undefined;
}

/** "for our FY27 budget", 明年预算, "the March board": when what is counted will be paid for or decided on, and no time that is asked about. */
function isOfBudget(items: readonly Item[], at: number): boolean {
  if (items[at]?.period === undefined) return false;
  const before = isMarked(items[at - 1], 'in') || isMarked(items[at - 1], 'seller') ? at - 2 : at - 1;
  const isOccasion = isMarked(items[at + 1], 'occasion') || isMarked(items[before], 'occasion');
  if (!isMarked(items[at + 1], 'budget') && !isOccasion) return false;
  return items.some(namesHardware);
}

/** 8 hours a day are a third of the time; undefined for a length without a rate, and for more than all of it. */
function shareOf(quantity: Quantity | undefined): number | undefined {
  if (quantity?.kind !== 'duration' || quantity.unclear || quantity.low !== quantity.high) return undefined;
  const [unit = '', ...others] = quantity.per ?? [];
  if (!isTimeUnit(unit) || others.length > 0 || quantity.mid > hoursOf[unit]) return undefined;
  return quantity.mid / hoursOf[unit];
}

function timesAt(
  { quantity, period, length, meaning }: Item,
  at: number,
  uses: readonly Use[],
): readonly Claim[] {
  if (quantity?.kind === 'duration')
    return quantity.unclear || quantity.per !== undefined ? [] : [lengthOf(quantity, at, uses)];
  if (period !== undefined) {
    const { from, to, vague, range, fiscal, part, coming } = period;
    if (fiscal !== undefined) return [{ ...bareClaim, takes: 'period', value: fiscal, items: [at] }];
    const date: Claim = {
      ...bareClaim,
      takes: 'date',
      value: to,
      period: { from, to },
      items: [at],
      vague,
      range,
      part,
      coming,
    };
    // "over the past year": so long, where no period is wanted
    return length !== undefined && !vague ? [date, lengthOf(length, at, uses)] : [date];
  }
  const isNow = meaning?.date !== undefined && 'now' in meaning.date;
  return isNow ? [nowAt(at)] : [];
}

/** As if no time were said. */
function nowAt(at: number): Claim {
  return { ...bareClaim, takes: 'date', value: 'now', items: [at], idle: true };
}

function lengthOf(quantity: Quantity, at: number, uses: readonly Use[]): Claim {
  const share = uses.reduce((product, use) => product * use.share, 1);
  const value = multiplied(spanOf(quantity), share);
  const notes: Note[] =
    share === 1 ? [] : [{ key: 'hours-in-use', values: { hours: quantity.mid * share, of: quantity.mid } }];
  return { ...bareClaim, takes: 'duration', value, items: [at, ...uses.map((use) => use.at)], notes };
}

/** Use without a length: that of the rate asked for ("monthly"); all of the time changes nothing. */
function inUse(items: readonly Item[], uses: readonly Use[]): readonly Claim[] {
  const asked = items.findIndex(({ per, attached }) => !attached && per?.some(isLongTime) === true);
  const unit = items[asked]?.per?.find(isLongTime);
  if (unit !== undefined && isTimeUnit(unit)) {
    const hours = hoursOf[unit];
    return [
      lengthOf({ ...bareQuantity, kind: 'duration', low: hours, mid: hours, high: hours }, asked, uses),
    ];
  }
  const isAlways = uses.every(({ share }) => share === 1);
  const said = uses.map(({ at }) => at);
  return isAlways ? [{ ...bareClaim, takes: 'duration', value: 24, items: said, idle: true }] : [];
}
