import { uniteSources } from '../quantity/source.ts';
import { leastSure } from '../quantity/standing.ts';
import type { Figure, Known, When } from './catalogue.ts';
import { daysBetween, lastDay } from './dates.ts';
import type { FigureKind } from './figure-kind.ts';
import { figureKinds } from './figure-kinds.ts';

/** A figure and the day it counts for: the day wanted when it covers that day, else its own. */
interface Dated {
  readonly figure: Figure;
  readonly day: string;
}

/** Whether every source had said it by the clock's day; of what was said in public, whether it had been said. */
export function isPublished({ kind, asOf, sources }: Figure, now: string): boolean {
  if (figureKinds[kind]?.said) return asOf <= now;
  return sources.every(({ published }) => lastDay(published) <= now);
}

/**
 * What is known of one kind of figure at the time wanted: the newest figure by then and those no more than `freshDays`
 * older. Of these, verified figures silence the others. Where figures are witnesses together their range spans them
 * all, their middle is the median of middles, and what a source said later silences what it said before; else the
 * newest stands alone. Before the first figure nothing is known, unless it comes within `freshDays`.
 */
export function latest(figures: readonly Figure[], kind: FigureKind, { now, asOf }: When): Known | undefined {
  const wanted = asOf ?? now;
  const dated = datedFor(
    figures.filter((figure) => isPublished(figure, now)),
    wanted,
    kind.freshDays,
  );
  const newest = newestDay(dated);
  if (newest === undefined) return undefined;
  const fresh = dated.filter(({ day }) => day === newest || daysBetween(day, newest) <= kind.freshDays);
  const verified = fresh.filter(({ figure }) => figure.verified);
  const counted = lastWords(verified.length > 0 ? verified : fresh, kind);
  const known = merged(counted.map(({ figure }) => figure));
  const day = newestDay(counted) ?? newest;
  return { ...known, asOf: day, stale: daysBetween(day, wanted) > kind.freshDays };
}

/** The figures that had begun by the day wanted; when none had, the first to begin if that is soon enough. */
function datedFor(figures: readonly Figure[], wanted: string, freshDays: number): Dated[] {
  const begun = figures.filter((figure) => firstDay(figure) <= wanted);
  if (begun.length > 0)
    return begun.map((figure) => ({ figure, day: figure.asOf < wanted ? figure.asOf : wanted }));
  const upcoming = figures.map((figure) => ({ figure, day: firstDay(figure) }));
  const first = upcoming.map(({ day }) => day).sort()[0];
  return first !== undefined && daysBetween(wanted, first) <= freshDays
    ? upcoming.filter(({ day }) => day === first)
    : [];
}

function firstDay({ from, asOf }: Figure): string {
  return from ?? asOf;
}

function newestDay(dated: readonly Dated[]): string | undefined {
  return dated
    .map(({ day }) => day)
    .sort()
    .at(-1);
}

function lastWords(dated: readonly Dated[], { witnesses }: FigureKind): Dated[] {
  const later = (one: Dated) => dated.filter(({ day }) => day > one.day);
  if (witnesses === 'newest') return dated.filter((one) => later(one).length === 0);
  return dated.filter((one) => !later(one).some((other) => saysAll(other.figure, one.figure)));
}

/** A dataset's rows are of different sales: a later one takes nothing back. */
function saysAll(newer: Figure, older: Figure): boolean {
  return older.sources.every((source) => source.kind !== 'dataset' && newer.sources.includes(source));
}

function merged(figures: readonly Figure[]): Omit<Known, 'asOf' | 'stale'> {
  const [first] = figures as readonly [Figure];
  const standing = leastSure(figures.map((figure) => figure.standing));
  return {
    low: Math.min(...figures.map(({ low }) => low)),
    mid: median(figures.map(({ mid }) => mid)),
    high: Math.max(...figures.map(({ high }) => high)),
    unit: first.unit,
    sources: uniteSources(...figures.map(({ sources }) => sources)),
    verified: figures.every(({ verified }) => verified),
    ...(standing === undefined ? {} : { standing }),
    figures,
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] as number;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] as number;
  return (lower + upper) / 2;
}
