import { daysBetween } from '../../catalogue/dates.ts';
import { DAYS_PER_YEAR } from '../../quantity/days.ts';
import type { Fact } from './shapes.ts';

/** A fact with the time it is of. */
export interface Dated extends Fact {
  readonly start: string;
}

/**
 * Values that were said together: by the documents of their own year, or as the year before in the documents of the
 * next, and apart from them by documents that amend those. Only within one of these may values be subtracted.
 */
export interface Vintage {
  /** By first and last day: the value as this vintage has it. */
  readonly facts: ReadonlyMap<string, Dated>;
  /** What documents that amend this vintage say instead, the first filed first: what is filed after them rests on them. */
  readonly amendments: readonly Dated[];
}

/** Quarterly and annual reports, those of a time of transition to other fiscal years, and those of foreign filers. */
const PERIODIC = /^(10-[QK]T?|20-F|40-F|6-K)(\/A)?$/;
const ANNUAL = /^(10-KT?|20-F|40-F)(\/A)?$/;
const AMENDED = ' amended';

/** Facts of quarterly and annual reports that are of a time; recasts in other documents are left out. */
export function periodic(facts: readonly Fact[]): Dated[] {
  return facts.filter(
    (fact): fact is Dated => fact.start !== undefined && fact.start <= fact.end && PERIODIC.test(fact.form),
  );
}

/** Whether a fact is told by an annual report or an amendment of one. */
export function isAnnual({ form }: Pick<Fact, 'form'>): boolean {
  return ANNUAL.test(form);
}

/** The facts by vintage, those of the documents' own years first. */
export function vintagesOf(facts: readonly Dated[]): Vintage[] {
  const ends = new Map<string, string>();
  for (const { accn, end } of facts) {
    if ((ends.get(accn) ?? '') < end) ends.set(accn, end);
  }
  const yearsBack = ({ accn, end }: Dated) =>
    Math.round(daysBetween(end, ends.get(accn) ?? end) / DAYS_PER_YEAR);
  const groups = Map.groupBy(facts, (fact) => `${yearsBack(fact)}${isAmendment(fact) ? AMENDED : ''}`);
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, some]) => ({
      facts: new Map(firstFiledLast(some).map((fact) => [timeOf(fact), fact])),
      amendments: firstFiledLast(groups.get(`${name}${AMENDED}`) ?? []).toReversed(),
    }));
}

/** The year to date up to each day as it stood when a longer one, begun on the same day, was filed. */
export function standingAt({ start, filed }: Dated, { facts, amendments }: Vintage): Dated[] {
  const amended = amendments.filter((fact) => fact.filed <= filed);
  const stood = new Map([...facts.values(), ...amended].map((fact) => [timeOf(fact), fact]));
  return [...stood.values()].filter((fact) => fact.start === start);
}

function isAmendment({ form }: Dated): boolean {
  return form.endsWith('/A');
}

/** A time as a key. */
export function timeOf({ start, end }: { readonly start: string; readonly end: string }): string {
  return `${start}/${end}`;
}

/** So that of a time said twice within one vintage the word that came first stays. */
function firstFiledLast(facts: readonly Dated[]): Dated[] {
  return facts.toSorted((a, b) => b.filed.localeCompare(a.filed));
}
