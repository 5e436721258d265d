import { uniteSources } from '../quantity/source.ts';
import type { Figure, Known, When } from './catalogue.ts';
import { dayNumber, lastDay } from './dates.ts';
import type { FigureKind } from './figure-kinds.ts';

/** A figure and the day it counts for: the day wanted when it covers that day, else its own. */
interface Dated {
  readonly figure: Figure;
  readonly day: number;
}

/** Whether every source had said it by the clock's day. */
export function isPublished({ sources }: Figure, now: string): boolean {
  return sources.every(({ published }) => lastDay(published) <= now);
}

/**
 * What is known of one kind of figure at the time wanted: the newest figure by then and those no more than `freshDays`
 * older. Of these, verified figures silence the others. Where figures are witnesses together their range spans them
 * all, their middle is the median of middles, and what a source said later silences what it said before; else the
 * newest stands alone. Before the first figure nothing is known, unless it comes within `freshDays`.
 */
export function latest(figures: readonly Figure[], kind: FigureKind, { now, asOf }: When): Known | undefined {
  const { freshDays } = kind;
  const wanted = dayNumber(asOf ?? now);
  const seen = figures.filter((figure) => isPublished(figure, now));
  const begun = seen.filter((figure) => startOf(figure) <= wanted);
  const dated = (begun.length > 0 ? begun : soonest(seen, wanted + freshDays)).map((figure) => ({
    figure,
    day: begun.length > 0 ? Math.min(dayNumber(figure.asOf), wanted) : startOf(figure),
  }));
  if (dated.length === 0) return undefined;
  const newest = Math.max(...dated.map(({ day }) => day));
  const fresh = dated.filter(({ day }) => newest - day <= freshDays);
  const verified = fresh.filter(({ figure }) => figure.verified);
  return merged(lastWords(verified.length > 0 ? verified : fresh, kind), wanted, freshDays);
}

function startOf({ from, asOf }: Figure): number {
  return dayNumber(from ?? asOf);
}

function soonest(figures: readonly Figure[], limit: number): Figure[] {
  const first = Math.min(...figures.map(startOf));
  return first <= limit ? figures.filter((figure) => startOf(figure) === first) : [];
}

function lastWords(dated: readonly Dated[], { witnesses }: FigureKind): Dated[] {
  const later = (one: Dated) => dated.filter(({ day }) => day > one.day);
  if (witnesses === 'newest') return dated.filter((one) => later(one).length === 0);
  return dated.filter((one) => !later(one).some((other) => saysAll(other.figure, one.figure)));
}

function saysAll(newer: Figure, older: Figure): boolean {
  return older.sources.every((source) => newer.sources.includes(source));
}

function merged(dated: readonly Dated[], wanted: number, freshDays: number): Known | undefined {
  const [first] = dated;
  if (first === undefined) return undefined;
  const figures = dated.map(({ figure }) => figure);
  const newest = Math.max(...dated.map(({ day }) => day));
  return {
    low: Math.min(...figures.map(({ low }) => low)),
    mid: median(figures.map(({ mid }) => mid)),
    high: Math.max(...figures.map(({ high }) => high)),
    unit: first.figure.unit,
    asOf: new Date(newest * 86_400_000).toISOString().slice(0, 10),
    sources: uniteSources(...figures.map(({ sources }) => sources)),
    verified: figures.every(({ verified }) => verified),
    stale: wanted - newest > freshDays,
    figures,
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] as number;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] as number;
  return (lower + upper) / 2;
}
