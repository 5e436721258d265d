import { DRAWS, normalOf, P90, ranksOf } from './draws.ts';
import { type Apply, type Operation, operationOn } from './operation.ts';
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
  /**
   * What the formula gives at the middle of every uncertain number: what working shows, as these follow from one
   * another. The median of the draws does not: the median of a difference is not the difference of the medians.
   */
  readonly central: number;
  /** Names of the uncertain numbers it depends on. */
  readonly depends: readonly string[];
  readonly sources: readonly Source[];
  readonly working: readonly Step[];
}

/** One line of working: `terms[0] operation terms[1] … = result`. */
export interface Step {
  readonly operation: Operation;
  readonly terms: readonly Estimate[];
  readonly name: string;
  readonly unit: Unit;
  readonly values: number | Float64Array;
  readonly central: number;
}

/** What an operation's result is called and measures. */
export interface As {
  readonly name: string;
  readonly unit: Unit;
}

export function exactly(value: number, as: As, sources: readonly Source[] = []): Estimate {
  return { ...as, values: value, central: value, depends: [], sources, working: [] };
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
  return { name, unit: range.unit, values, central, depends: [name], sources, working: [] };
}

/** Facts are drawn again and again, so their draws are kept: so many, and then anew. */
const drawn = new Map<string, Float64Array>();
const KEPT = 2_000;

function drawsOf(range: Range, name: string, min: number, max: number): Float64Array {
  const key = `${name} ${range.low} ${range.mid} ${range.high} ${min} ${max}`;
  let values = drawn.get(key);
  if (values === undefined) {
    if (drawn.size >= KEPT) drawn.clear();
    values = draw(range, ranksOf(name), min, max);
    drawn.set(key, values);
  }
  return values;
}

function draw(range: Range, ranks: Uint16Array, min: number, max: number): Float64Array {
  const z90 = normalOf(P90);
  const spread = range.low > 0 ? spreadByFactor : spreadByDistance;
  return Float64Array.from(ranks, (rank) =>
    Math.min(Math.max(spread(range, normalOf(rank) / z90), min), max),
  );
}

function spreadByFactor(range: Range, z: number): number {
  if (Math.abs(z) === 1) return z < 0 ? range.low : range.high;
  return range.mid * (z < 0 ? range.mid / range.low : range.high / range.mid) ** z;
}

function spreadByDistance(range: Range, z: number): number {
  return range.mid + z * (z < 0 ? range.mid - range.low : range.high - range.mid);
}

export function times(a: Estimate, b: Estimate, as: As): Estimate {
  return combine('×', a, b, as);
}

export function dividedBy(a: Estimate, b: Estimate, as: As): Estimate {
  return combine('÷', a, b, as);
}

export function plus(a: Estimate, b: Estimate, as: As): Estimate {
  return combine('+', a, b, as);
}

export function minus(a: Estimate, b: Estimate, as: As): Estimate {
  return combine('−', a, b, as);
}

/** A power with an exact exponent. */
export function raisedTo(a: Estimate, exponent: number, as: As): Estimate {
  return combine('^', a, exactly(exponent, { name: 'years', unit: 'ratio' }), as);
}

/** The square root; the one operation with a single term. */
export function squareRoot(a: Estimate, as: As): Estimate {
  const values = typeof a.values === 'number' ? Math.sqrt(a.values) : a.values.map(Math.sqrt);
  const central = Math.sqrt(a.central);
  const step: Step = { operation: '√', terms: [a], ...as, values, central };
  return { ...a, ...as, values, central, working: [...a.working, step] };
}

/** The estimate, or a floor where it is lower. The working shows no step: a floor is a remark, not arithmetic. */
export function atLeast(a: Estimate, floor: number, as: As): Estimate {
  const values =
    typeof a.values === 'number'
      ? Math.max(a.values, floor)
      : a.values.map((value) => Math.max(value, floor));
  return { ...a, ...as, values, central: Math.max(a.central, floor) };
}

/**
 * The larger of two estimates of one thing, draw by draw. The working shows no step: both stand above it.
 */
export function largerOf(a: Estimate, b: Estimate, as: As): Estimate {
  return {
    ...as,
    values: zip(a.values, b.values, Math.max),
    central: Math.max(a.central, b.central),
    depends: [...new Set([...a.depends, ...b.depends])],
    sources: uniteSources(a.sources, b.sources),
    working: [...new Set([...a.working, ...b.working])],
  };
}

function combine(operation: Operation, a: Estimate, b: Estimate, as: As): Estimate {
  const apply = operationOn(operation, { terms: [a.unit, b.unit], result: as.unit });
  const values = zip(a.values, b.values, apply);
  const central = apply(a.central, b.central);
  const step: Step = { operation, terms: [a, b], ...as, values, central };
  return {
    ...as,
    values,
    central,
    depends: [...new Set([...a.depends, ...b.depends])],
    sources: uniteSources(a.sources, b.sources),
    working: [...new Set([...a.working, ...b.working]), step],
  };
}

function zip(a: number | Float64Array, b: number | Float64Array, apply: Apply) {
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
