import type { Figure } from '../catalogue/catalogue.ts';
import { isQuarter } from '../engine/companies/spans.ts';

/**
 * Times another figure from which on a figure is taken for a slip, such as thousands for millions: of the same time, which
 * companies tell anew by some percent; of the one before, which the smallest of filers have left fourfold behind.
 */
const BEYOND = { same: 3, before: 10 } as const;

/** A figure that is not believed, and the one it was held against. */
interface HeldBack {
  readonly figure: Figure;
  readonly against: Figure;
}

/**
 * New figures parted into those believed and those held back: too many times, or too small a part of, anything that was
 * known of the same time, or else of the last quarter before it. `known` are figures that were believed before. Figures
 * must not be below zero.
 */
export function partBelievable(
  figures: readonly Figure[],
  known: readonly Figure[],
): { readonly believed: readonly Figure[]; readonly held: readonly HeldBack[] } {
  const believed: Figure[] = [];
  const held: HeldBack[] = [];
  const spans = Map.groupBy(known, spanOf);
  for (const figure of figures.toSorted((a, b) => a.asOf.localeCompare(b.asOf))) {
    const same = spans.get(spanOf(figure));
    const others = same ?? precedent(figure, [...known, ...believed]);
    const beyond = same === undefined ? BEYOND.before : BEYOND.same;
    const far = others.find((other) => !isNear(figure, other, beyond));
    if (figure.mid > 0 && far === undefined) believed.push(figure);
    else held.push({ figure, against: far ?? figure });
  }
  return { believed, held };
}

function isNear({ mid }: Figure, { mid: other }: Figure, beyond: number): boolean {
  return mid < other * beyond && mid * beyond > other;
}

/** The newest figure over as long a time that ended before it, where there is one. */
function precedent(figure: Figure, others: readonly Figure[]): Figure[] {
  const isLike = (other: Figure) =>
    other.thing === figure.thing && other.kind === figure.kind && lengthOf(other) === lengthOf(figure);
  return others
    .filter((other) => isLike(other) && other.asOf < figure.asOf)
    .toSorted((a, b) => a.asOf.localeCompare(b.asOf))
    .slice(-1);
}

function lengthOf({ from, asOf }: Figure): 'quarter' | 'year' {
  return isQuarter({ from: from ?? asOf, to: asOf }) ? 'quarter' : 'year';
}

function spanOf({ thing, kind, from, asOf }: Figure): string {
  return `${thing} ${kind} ${from} ${asOf}`;
}
