import { dayAfter } from '../../../engine/companies/fiscal-calendar.ts';
import type { Item } from '../amounts/item.ts';
import { isWholeYear } from './calendar.ts';
import type { Period } from './period.ts';

/**
 * Times without a year take that of the one time named beside them: "2025 guidance in October", "Q1 and Q2 2025". In the
 * order of the text the earlier comes first ("Q4 vs Q1 2026"), and nothing is put into the future. Where none is named
 * they take that of the question before: "and Q3?" after Q2 2025.
 */
export function yearBeside(items: readonly Item[], now: string, before: unknown): readonly Item[] {
  if (!items.some(({ period }) => period?.ofAnyYear)) return items;
  const dated = items.flatMap(({ period }, at) =>
    period !== undefined && !period.ofAnyYear && !period.fiscal && !period.range ? [{ period, at }] : [],
  );
  const [only, another] = dated;
  if (only === undefined && isWithinYear(before))
    return items.map((item) => {
      const moved = item.period?.ofAnyYear && following(item.period, before);
      return moved && moved.from <= now ? { ...item, period: moved } : item;
    });
  if (only === undefined || another !== undefined) return items;
  return items.map((item, at) => {
    const { period } = item;
    const moved = period?.ofAnyYear && beside(period, only.period, at < only.at);
    return moved && moved.from <= now ? { ...item, period: moved } : item;
  });
}

type Days = Pick<Period, 'from' | 'to'>;

/** Whether the question before was about a time within one year. */
function isWithinYear(before: unknown): before is Days {
  const { from, to } = (before ?? {}) as Partial<Days>;
  return typeof from === 'string' && typeof to === 'string' && from.slice(0, 4) === to.slice(0, 4);
}

/** A time of the same year, or what comes right after: "and Q1?" after Q4 2024. */
function following(period: Period, before: Days): Period {
  const year = Number(before.to.slice(0, 4));
  const next = inYear(period, year + 1);
  const isNext = next.from === dayAfter(before.to) && !isWholeYear(before);
  return isNext && !isHalf(period) ? next : inYear(period, year);
}

/** Two halves are those of one year: "the second half of 2025 vs the first half". */
function isHalf({ from, to }: Days): boolean {
  return (
    `${from.slice(5)} ${to.slice(5)}` === '01-01 06-30' || `${from.slice(5)} ${to.slice(5)}` === '07-01 12-31'
  );
}

function beside(period: Period, other: Period, isBefore: boolean): Period | undefined {
  const year = Number(other.to.slice(0, 4));
  const moved = inYear(period, year);
  if (isWholeYear(other)) return moved;
  if (isHalf(period) && isHalf(other) && moved.from !== other.from) return moved;
  if (moved.from === other.from) return undefined;
  if (isBefore) return moved.from < other.from ? moved : inYear(period, year - 1);
  return moved.from > other.from ? moved : inYear(period, year + 1);
}

function inYear(period: Period, year: number): Period {
  const [month, day] = [Number(period.to.slice(5, 7)), Number(period.to.slice(8))];
  const isToEnd = day === lastOf(Number(period.to.slice(0, 4)), month);
  const last = lastOf(year, month);
  const to = `${year}${period.to.slice(4, 8)}${String(isToEnd ? last : Math.min(day, last)).padStart(2, '0')}`;
  const { coming: _, ...its } = period;
  return { ...its, from: `${year}${period.from.slice(4)}`, to };
}

function lastOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
