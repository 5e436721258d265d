import { type Operation, operationOn } from './operation.ts';
import type { Range } from './range.ts';
import type { Source } from './source.ts';
import type { Hearsay } from './standing.ts';
import type { Unit } from './units.ts';
import { combined, drawsOf, mapped, type Values } from './values.ts';

/** A number that knows how sure it is, where it came from and how it was worked out. */
export interface Estimate {
  /** A key that `language` words: an assumption, a slot or a result. */
  readonly name: string;
  readonly unit: Unit;
  readonly values: Values;
  /**
   * What the formula gives at the middle of every uncertain number: what working shows, as these follow from one
   * another. The median of the draws does not: the median of a difference is not the difference of the medians.
   */
  readonly central: number;
  /** Names of the uncertain numbers it depends on. */
  readonly depends: readonly string[];
  readonly sources: readonly Source[];
  /** The numbers it rests on that those whose they are did not disclose. */
  readonly hearsay: readonly Hearsay[];
  readonly working: readonly Step[];
}

/** One line of working: `terms[0] operation terms[1] … = result`. */
export interface Step {
  readonly operation: Operation;
  readonly terms: readonly Estimate[];
  readonly name: string;
  readonly unit: Unit;
  readonly values: Values;
  readonly central: number;
}

/** What an operation's result is called and measures. */
export interface As {
  readonly name: string;
  readonly unit: Unit;
}

/** A value known exactly. */
export function exactly(value: number, as: As, sources: readonly Source[] = []): Estimate {
  return { ...as, values: value, central: value, depends: [], sources, hearsay: [], working: [] };
}

/**
 * An uncertain number, drawn under its own name. Positive numbers are drawn log-normally on each side of the median,
 * others normally; draws are held within `bounds` (a fraction stays within 0 and 1).
 */
export function uncertain(
  range: Range,
  name: string,
  sources: readonly Source[] = [],
  bounds: { readonly min?: number | undefined; readonly max?: number | undefined } = {},
): Estimate {
  if (range.low === range.high) return exactly(range.mid, { name, unit: range.unit }, sources);
  const { min = -Infinity, max = Infinity } = bounds;
  const values = drawsOf(range, name, min, max);
  const central = Math.min(Math.max(range.mid, min), max);
  return { name, unit: range.unit, values, central, depends: [name], sources, hearsay: [], working: [] };
}

/** The product, draw by draw. */
export function times(a: Estimate, b: Estimate, as: As): Estimate {
  return combine('×', a, b, as);
}

/** The quotient, draw by draw. */
export function dividedBy(a: Estimate, b: Estimate, as: As): Estimate {
  return combine('÷', a, b, as);
}

/** The sum, draw by draw. */
export function plus(a: Estimate, b: Estimate, as: As): Estimate {
  return combine('+', a, b, as);
}

/** The difference, draw by draw. */
export function minus(a: Estimate, b: Estimate, as: As): Estimate {
  return combine('−', a, b, as);
}

/** A power with an exact exponent. */
export function raisedTo(a: Estimate, exponent: number, as: As): Estimate {
  return combine('^', a, exactly(exponent, { name: 'years', unit: 'ratio' }), as);
}

/** The square root; the one operation with a single term. */
export function squareRoot(a: Estimate, as: As): Estimate {
  const values = mapped(a.values, Math.sqrt, undefined, '√');
  const central = Math.sqrt(a.central);
  const step: Step = { operation: '√', terms: [a], ...as, values, central };
  return { ...a, ...as, values, central, working: [...a.working, step] };
}

function combine(operation: Operation, a: Estimate, b: Estimate, as: As): Estimate {
  const way = operationOn(operation, { terms: [a.unit, b.unit], result: as.unit });
  const values = combined(a.values, b.values, way);
  const central = way.apply(a.central, b.central);
  const step: Step = { operation, terms: [a, b], ...as, values, central };
  return {
    ...as,
    values,
    central,
    depends: unite(a.depends, b.depends),
    sources: unite(a.sources, b.sources),
    hearsay: unite(a.hearsay, b.hearsay),
    working: [...unite(a.working, b.working), step],
  };
}

/** All of both lists, each once. */
export function unite<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  if (a.length === 0) return b;
  const more = b.filter((one) => !a.includes(one));
  return more.length === 0 ? a : [...a, ...more];
}
