import { DRAWS, normalOf, P90, ranksOf } from './draws.ts';
import { type Interval, intervalOf } from './interval.ts';
import type { Apply, Course } from './operation.ts';
import type { Range } from './range.ts';

/** What a number may be: one value where it is exact, else one per draw. */
export type Values = number | Drawn;

/** One value per draw, and the interval that holds 80 % of them: each worked out when it is first asked for. */
export interface Drawn {
  all(): Float64Array;
  interval(): Interval;
}

/** Facts are drawn again and again, so their draws are kept: so many, and then anew. */
const kept = new Map<string, Drawn>();
const KEPT = 2_000;

/** The draws of an uncertain number, held within bounds: under one name always in the same order. */
export function drawsOf(range: Range, name: string, min: number, max: number): Drawn {
  const key = `${name} ${range.low} ${range.mid} ${range.high} ${min} ${max}`;
  let drawn = kept.get(key);
  if (drawn === undefined) {
    if (kept.size >= KEPT) kept.clear();
    drawn = drawnBy(() => draw(range, ranksOf(name), min, max));
    kept.set(key, drawn);
  }
  return drawn;
}

/** Each value changed. What only rises or only falls leaves every value at its rank, so that its interval needs no draws. */
export function mapped(values: Values, change: (value: number) => number, course: Course): Values {
  if (typeof values === 'number') return change(values);
  const changed = () => values.all().map(change);
  if (course === undefined) return drawnBy(changed);
  return drawnBy(changed, () => {
    const [low, mid, high] = values.interval();
    return course === 'rising'
      ? [change(low), change(mid), change(high)]
      : [change(high), change(mid), change(low)];
  });
}

/** What comes out of two numbers, draw by draw; `courseOf` is how it goes with one where the other is exact. */
export function combined(
  a: Values,
  b: Values,
  apply: Apply,
  courseOf: (varies: 'first' | 'second', exact: number) => Course,
): Values {
  if (typeof b === 'number') return mapped(a, (value) => apply(value, b), courseOf('first', b));
  if (typeof a === 'number') return mapped(b, (value) => apply(a, value), courseOf('second', a));
  return zipped(a, b, apply);
}

function zipped(a: Drawn, b: Drawn, apply: Apply): Drawn {
  return drawnBy(() => {
    const [first, second] = [a.all(), b.all()];
    const result = new Float64Array(DRAWS);
    for (let draw = 0; draw < DRAWS; draw++)
      result[draw] = apply(first[draw] as number, second[draw] as number);
    return result;
  });
}

function drawnBy(work: () => Float64Array, lie?: () => Interval): Drawn {
  let draws: Float64Array | undefined;
  let interval: Interval | undefined;
  const all = () => {
    draws ??= work();
    return draws;
  };
  return {
    all,
    interval: () => {
      interval ??= lie?.() ?? intervalOf(all());
      return interval;
    },
  };
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
