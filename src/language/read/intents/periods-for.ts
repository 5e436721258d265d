import { dayAfter } from '../../../engine/companies/fiscal-calendar.ts';
import { isFiscal } from '../../../engine/companies/fiscal-period.ts';
import type { Intent } from '../../../engine/intent.ts';
import type { Claim, Days } from '../claims/claim.ts';
import { isWholeYear, shifted } from '../times/calendar.ts';

/** The slot for the earlier of two times that are set against each other. */
const VERSUS = 'versus';

/**
 * What may fill a slot for a period. Of two times, "2025 vs 2023", the later is the period, and the earlier what it is set
 * against where an intent has a slot for that; where it has none, of three years in a row, and of what is to be added up, they are one stretch.
 */
function periodsFor(
  name: string,
  slots: Intent['slots'],
  times: readonly Claim[],
  isSummed: boolean,
): readonly Claim[] {
  const inOrder = [...new Map(times.map((claim) => [orderOf(claim), claim])).entries()].sort(([a], [b]) =>
    a.localeCompare(b),
  );
  const [earlier, later, another] = inOrder.map(([, claim]) => claim);
  const stretch = stretchOf(inOrder.map(([, claim]) => claim));
  const isOne = isSummed && stretch !== undefined;
  const isPair = later !== undefined && another === undefined && areOfOneKind(times) && !isOne;
  const isAlone = earlier?.against === true && later === undefined && slots[VERSUS] !== undefined;
  if (isAlone) return name === VERSUS ? times.map(asPeriod) : [];
  if (name === VERSUS) return isPair && earlier !== undefined ? all(times, earlier) : [];
  if (earlier === undefined || later === undefined) return times.map(asPeriod);
  if (isPair && slots[VERSUS] !== undefined) return all(times, later);
  if (times.some(({ range }) => range)) return times.map(asPeriod);
  return stretch === undefined ? times.map(asPeriod) : times.map((claim) => ({ ...claim, value: stretch }));
}

/** The same, where a time may be when the figures of another were told, which says nothing more; alone it says nothing of what they are of. */
export function periodsToldOf(
  name: string,
  slots: Intent['slots'],
  times: readonly Claim[],
  isSummed: boolean,
): readonly Claim[] {
  const own = times.filter(({ told }) => !told);
  if (own.length === times.length) return periodsFor(name, slots, times, isSummed);
  const [first, ...others] = periodsFor(name, slots, own, isSummed);
  if (first === undefined) return [];
  return [
    first,
    ...others,
    ...times.filter(({ told }) => told).map((claim) => ({ ...claim, value: first.value })),
  ];
}

/** From the first to the last, of whole years or of times that follow one another. */
function stretchOf(times: readonly Claim[]): Days | undefined {
  const periods = times.flatMap(({ period }) => period ?? []);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined || periods.length < times.length) return undefined;
  const isRow = periods.every(
    (period, at) => at === 0 || period.from === dayAfter(periods[at - 1]?.to ?? ''),
  );
  return isRow || periods.every(isWholeYear) ? { from: first.from, to: last.to } : undefined;
}

/** Whether both are one time, or both from one to another: "2025" is not set against "since 2022". */
function areOfOneKind([first, ...others]: readonly Claim[]): boolean {
  return others.every((claim) => first !== undefined && isRange(claim) === isRange(first));
}

/** From one time to another, and no quarter or year of the calendar: "the year ended December 31" is one time. */
function isRange({ range, period }: Claim): boolean {
  if (!range || period === undefined) return range === true;
  const isQuarter = shifted('quarter', 0, period.from).to === period.to;
  return !(isWholeYear(period) || (isQuarter && shifted('quarter', 0, period.to).from === period.from));
}

/** All of the claims, each with the value of one. */
function all(times: readonly Claim[], one: Claim): readonly Claim[] {
  const { value } = asPeriod(one);
  return times.map((claim) => ({ ...claim, value }));
}

function asPeriod(claim: Claim): Claim {
  return { ...claim, value: claim.period ?? claim.value };
}

/** Times of one kind in the order of their text are in the order of time. */
function orderOf({ period, value }: Claim): string {
  if (period !== undefined) return `${period.from} ${period.to}`;
  if (!isFiscal(value) || !('fiscalYear' in value)) return JSON.stringify(value);
  const { fiscalYear, half = 0, quarter = 0 } = value;
  return `FY ${fiscalYear} ${half} ${quarter}`;
}
