import { daysBetween } from '../../catalogue/dates.ts';
import { dayAfter } from '../../engine/companies/fiscal-calendar.ts';
import { isQuarter, isSameTime, isYear } from '../../engine/companies/spans.ts';
import type { Fact } from './shapes.ts';
import { mixedIn } from './told-anew.ts';
import { type Dated, isAnnual, periodic, standingAt, timeOf, type Vintage, vintagesOf } from './vintages.ts';

/** What documents say was paid, or taken in, over one fiscal quarter or year. */
export interface FiledValue {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** Documents it rests on: one, or two where it is the difference of what they say; the later first. */
  readonly documents: readonly [Dated, ...Dated[]];
}

/**
 * Quarters and years of one tag, each word that differs from the one before it, by the day it was said: what was said
 * first comes first. Quarterly reports tell the year to date, so a quarter is what a report adds to the one before it,
 * and the fourth is the year less nine months; the two must be of one vintage, as it stood when the report was filed, or
 * never have been told differently. Years are those of annual reports alone: some companies tell the last twelve months in every quarterly one.
 */
export function filedValues(facts: readonly Fact[]): FiledValue[] {
  const dated = periodic(facts);
  const vintages = vintagesOf(dated);
  const isMixed = mixedIn(dated);
  const said = [
    ...dated.filter(isWhole).map(asSaid),
    ...vintages.flatMap((vintage) => differences(vintage, isMixed)),
    ...differences({ facts: neverRestated(dated), amendments: [] }, isMixed),
  ];
  return byTime(said)
    .flatMap(wordsOf)
    .sort((a, b) => a.to.localeCompare(b.to) || publishedOf(a).localeCompare(publishedOf(b)));
}

/** The day on which the last of its documents was filed. */
export function publishedOf({ documents }: FiledValue): string {
  return documents.reduce((last, { filed }) => (filed > last ? filed : last), '');
}

function asSaid(fact: Dated): FiledValue {
  return { from: fact.start, to: fact.end, value: fact.val, documents: [fact] };
}

/** A quarter, or a year of an annual report. */
function isWhole(fact: Dated): boolean {
  const span = { from: fact.start, to: fact.end };
  return isQuarter(span) || (isYear(span) && isAnnual(fact));
}

/** What a longer time adds to a shorter one that began on the same day, where that is a quarter nobody told by itself. */
function differences(vintage: Vintage, isMixed: ReturnType<typeof mixedIn>): FiledValue[] {
  const toDate = [...vintage.facts.values()].filter(isYearToDate);
  return toDate.flatMap((long) =>
    standingAt(long, vintage).flatMap((short) => {
      const span = { from: dayAfter(short.end), to: long.end };
      const isTold = vintage.facts.has(timeOf({ start: span.from, end: span.to }));
      if (daysBetween(short.end, long.end) <= 0 || !isQuarter(span) || isTold || isMixed(long, short))
        return [];
      return [{ ...span, value: long.val - short.val, documents: byDay(long, short) }];
    }),
  );
}

/** Three, six or nine months, or the year of an annual report: never twelve months of a quarterly one. */
function isYearToDate(fact: Dated): boolean {
  const { start, end } = fact;
  const days = daysBetween(start, end) + 1;
  return days < 300 || (isYear({ from: start, to: end }) && isAnnual(fact));
}

/** Times of which every document says the same: they are of all vintages. */
function neverRestated(facts: readonly Dated[]): ReadonlyMap<string, Dated> {
  const times = Map.groupBy(facts.filter(isYearToDate), timeOf);
  return new Map(
    [...times].flatMap(([time, same]) => {
      const [first] = same.toSorted((a, b) => a.filed.localeCompare(b.filed));
      const isOne = new Set(same.map(({ val }) => val)).size === 1;
      return isOne && first !== undefined ? [[time, first] as const] : [];
    }),
  );
}

/** What was said, by time, under the dates of who said it first: some documents write a week's end differently. */
function byTime(said: readonly FiledValue[]): FiledValue[][] {
  const times: FiledValue[][] = [];
  for (const one of said.toSorted((a, b) => publishedOf(a).localeCompare(publishedOf(b)))) {
    const same = times.find(([first]) => first !== undefined && isSameTime(one, first));
    const [first] = same ?? [];
    if (same === undefined || first === undefined) times.push([one]);
    else same.push({ ...one, from: first.from, to: first.to });
  }
  return times;
}

/** The words about one time, the first said first; told by itself a time is surer than worked out. */
function wordsOf(said: readonly FiledValue[]): FiledValue[] {
  const inOrder = said.toSorted(
    (a, b) => publishedOf(a).localeCompare(publishedOf(b)) || a.documents.length - b.documents.length,
  );
  const words: FiledValue[] = [];
  for (const one of inOrder) {
    const last = words.at(-1);
    const isSameDay = last !== undefined && publishedOf(last) === publishedOf(one);
    if (last === undefined || (last.value !== one.value && !isSameDay)) words.push(one);
  }
  return words;
}

function byDay(a: Dated, b: Dated): readonly [Dated, Dated] {
  return a.filed >= b.filed ? [a, b] : [b, a];
}
