import type { Item, Period } from './item.ts';

/** "2025 guidance in October": a month without a year is of the one year named beside it, unless that is yet to come. */
export function monthsInYear(items: readonly Item[], now: string): readonly Item[] {
  if (!items.some(({ period }) => period?.ofAnyYear)) return items;
  const years = new Set(items.flatMap(({ period }) => (period && isWholeYear(period) ? [period.to] : [])));
  const [only, another] = [...years];
  if (only === undefined || another !== undefined) return items;
  const year = only.slice(0, 4);
  return items.map((item) => {
    const { period } = item;
    const moved = period?.ofAnyYear && inYear(period, year);
    return moved && moved.from <= now ? { ...item, period: moved } : item;
  });
}

function inYear(period: Period, year: string): Period {
  const [month, day] = [Number(period.to.slice(5, 7)), Number(period.to.slice(8))];
  const isToEnd = day === lastOf(Number(period.to.slice(0, 4)), month);
  const last = lastOf(Number(year), month);
  const to = `${year}${period.to.slice(4, 8)}${String(isToEnd ? last : Math.min(day, last)).padStart(2, '0')}`;
  return { ...period, from: `${year}${period.from.slice(4)}`, to };
}

function lastOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isWholeYear({ from, to }: Period): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}
