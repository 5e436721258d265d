import { DRAWS, normalOf, P10, P50, P90, ranksOf } from './draws.ts';
import type { Range } from './range.ts';
import { type Source, uniteSources } from './source.ts';
import type { Unit } from './units.ts';

/** A number that knows how sure it is, where it came from and how it was worked out. */
export interface Estimate {
  /** A key that `language` words: an assumption, a slot or a result. */
  readonly name: string;
  readonly unit: Unit;
  /** One value when exact, else one per draw. */
  readonly values: number | Float64Array;
  /** Names of the uncertain numbers it depends on. */
  readonly depends: readonly string[];
  readonly sources: readonly Source[];
  readonly working: readonly Step[];
}

/** One line of working: `terms[0] operation terms[1] … = result`. */
export interface Step {
  readonly operation: '×' | '÷' | '+' | '−' | '√';
  readonly terms: readonly Estimate[];
  readonly name: string;
  readonly unit: Unit;
  readonly values: number | Float64Array;
}

/** What an operation's result is called and measures. */
export interface As {
  readonly name: string;
  readonly unit: Unit;
}

export function exactly(value: number, as: As, sources: readonly Source[] = []): Estimate {
  return { ...as, values: value, depends: [], sources, working: [] };
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
  const ranks = ranksOf(name);
  const values = new Float64Array(DRAWS);
  const z90 = normalOf(P90);
  for (let draw = 0; draw < DRAWS; draw++) {
    const z = normalOf(ranks[draw] as number) / z90;
    const value = range.low > 0 ? spreadByFactor(range, z) : spreadByDistance(range, z);
    values[draw] = Math.min(Math.max(value, bounds.min ?? -Infinity), bounds.max ?? Infinity);
  }
  return { name, unit: range.unit, values, depends: [name], sources, working: [] };
}

function spreadByFactor(range: Range, z: number): number {
  return range.mid * (z < 0 ? range.mid / range.low : range.high / range.mid) ** z;
}

function spreadByDistance(range: Range, z: number): number {
  return range.mid + z * (z < 0 ? range.mid - range.low : range.high - range.mid);
}

export function times(a: Estimate, b: Estimate, as: As): Estimate {
  return combine('×', a, b, as, (x, y) => x * y);
}

export function dividedBy(a: Estimate, b: Estimate, as: As): Estimate {
  return combine('÷', a, b, as, (x, y) => x / y);
}

/** The square root; the one operation with a single term. */
export function squareRoot(a: Estimate, as: As): Estimate {
  const values = typeof a.values === 'number' ? Math.sqrt(a.values) : a.values.map(Math.sqrt);
  const step: Step = { operation: '√', terms: [a], ...as, values };
  return { ...a, ...as, values, working: [...a.working, step] };
}

export function plus(a: Estimate, b: Estimate, as: As): Estimate {
  return combine('+', a, b, as, (x, y) => x + y);
}

export function minus(a: Estimate, b: Estimate, as: As): Estimate {
  return combine('−', a, b, as, (x, y) => x - y);
}

function combine(
  operation: Step['operation'],
  a: Estimate,
  b: Estimate,
  as: As,
  apply: (x: number, y: number) => number,
): Estimate {
  const values = zip(a.values, b.values, apply);
  const step: Step = { operation, terms: [a, b], ...as, values };
  return {
    ...as,
    values,
    depends: [...new Set([...a.depends, ...b.depends])],
    sources: uniteSources(a.sources, b.sources),
    working: [...new Set([...a.working, ...b.working]), step],
  };
}

function zip(a: number | Float64Array, b: number | Float64Array, apply: (x: number, y: number) => number) {
  if (typeof a === 'number' && typeof b === 'number') return apply(a, b);
  const result = new Float64Array(DRAWS);
  for (let draw = 0; draw < DRAWS; draw++) {
    result[draw] = apply(at(a, draw), at(b, draw));
  }
  return result;
}

function at(values: number | Float64Array, draw: number): number {
  return typeof values === 'number' ? values : (values[draw] as number);
}

/** The 80 % interval of an estimate or of a line of working. */
export function rangeOf(estimate: { readonly values: number | Float64Array; readonly unit: Unit }): Range {
  const { values, unit } = estimate;
  if (typeof values === 'number') return { low: values, mid: values, high: values, unit };
  const sorted = values.slice().sort();
  return { low: sorted[P10] as number, mid: sorted[P50] as number, high: sorted[P90] as number, unit };
}

/**
 * How much of an estimate's spread each uncertain number explains, summing to 1: squared rank correlations, a
 * first-order sensitivity that holds for formulas that only rise or only fall in each number (Saltelli et al. 2008, §1.2).
 */
export function sharesOfSpread(estimate: Estimate): Map<string, number> {
  const { values } = estimate;
  if (typeof values === 'number') return new Map();
  const resultRanks = rank(values);
  const squared = estimate.depends.map((name) => correlation(ranksOf(name), resultRanks) ** 2);
  const total = squared.reduce((sum, share) => sum + share, 0);
  return new Map(estimate.depends.map((name, index) => [name, (squared[index] as number) / total]));
}

function rank(values: Float64Array): Uint16Array {
  const order = Array.from(values.keys()).sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = new Uint16Array(DRAWS);
  order.forEach((draw, position) => {
    ranks[draw] = position;
  });
  return ranks;
}

function correlation(a: Uint16Array, b: Uint16Array): number {
  const mean = (DRAWS - 1) / 2;
  let product = 0;
  let square = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    product += ((a[draw] as number) - mean) * ((b[draw] as number) - mean);
    square += ((a[draw] as number) - mean) ** 2;
  }
  return product / square;
}
