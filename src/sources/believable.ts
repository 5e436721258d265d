import type { Figure } from '../catalogue/catalogue.ts';
import { isQuarter } from '../engine/companies/spans.ts';

/** Times another figure of its kind from which on a figure is taken for a slip, such as thousands for millions. */
const BEYOND = 20;

/** A figure that is not believed, and the one it was held against. */
interface HeldBack {
  readonly figure: Figure;
  readonly against: Figure;
}

/**
 * New figures parted into those believed and those held back: 20 times, or a twentieth of, anything that was known of
 * the same time, or else of the last quarter before it. `known` are figures that were believed before. Figures must not
 * be below zero.
 */
export function partBelievable(
  figures: readonly Figure[],
  known: readonly Figure[],
): { readonly believed: readonly Figure[]; readonly held: readonly HeldBack[] } {
  const believed: Figure[] = [];
  const held: HeldBack[] = [];
  const spans = Map.groupBy(known, spanOf);
  for (const figure of figures.toSorted((a, b) => a.asOf.localeCompare(b.asOf))) {
    const others = spans.get(spanOf(figure)) ?? precedent(figure, [...known, ...believed]);
    const far = others.find((other) => !isNear(figure, other));
    if (figure.mid > 0 && far === undefined) believed.push(figure);
    else held.push({ figure, against: far ?? figure });
  }
  return { believed, held };
}

function isNear({ mid }: Figure, { mid: other }: Figure): boolean {
  return mid < other * BEYOND && mid * BEYOND > other;
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
