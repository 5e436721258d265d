import { DRAWS, normalOf, P90, scoresOf } from './draws.ts';
import { type Interval, intervalOf } from './interval.ts';
import { keepLately } from './keep-lately.ts';
import type { Course, Way } from './operation.ts';
import type { Range } from './range.ts';

/** What a number may be: one value where it is exact, else one per draw. */
export type Values = number | Drawn;

/** One value per draw, and the interval that holds 80 % of them: each worked out when it is first asked for. */
export interface Drawn {
  /** What it was made of and how: what was made of the same in the same way is the same. */
  readonly made: string;
  all(): Float64Array;
  interval(): Interval;
}

/**
 * Facts are drawn again and again, and formulas make the same of them for question after question, so that what takes
 * a look at every draw is kept.
 */
const kept = keepLately<Drawn>(500);
let serial = 0;

/** The draws of an uncertain number, held within bounds: under one name always in the same order. */
export function drawsOf(range: Range, name: string, min: number, max: number): Drawn {
  return kept(`${name} ${range.low} ${range.mid} ${range.high} ${min} ${max}`, () =>
    drawnBy(named(), () => draw(range, scoresOf(name), min, max)),
  );
}

/**
 * Each value changed. What only rises or only falls leaves every value at its rank, so that its interval needs no draws.
 * @param id tells the change from all others; left out, its results are not looked up among what is kept
 */
export function mapped(
  values: Values,
  change: (value: number) => number,
  course: Course,
  id?: string,
): Values {
  if (typeof values === 'number') return change(values);
  return changed(values, () => values.all().map(change), change, course, id);
}

/** What comes out of two numbers, draw by draw. */
export function combined(a: Values, b: Values, way: Way): Values {
  if (typeof b === 'number') {
    if (typeof a === 'number') return way.apply(a, b);
    const draws = () => way.drawByDraw(a.all(), filledWith(b));
    return changed(a, draws, (value) => way.apply(value, b), way.courseOf('first', b), `${way.id} ${b}`);
  }
  if (typeof a === 'number') {
    const draws = () => {
      const second = b.all();
      return way.drawByDraw(filledWith(a), second);
    };
    return changed(b, draws, (value) => way.apply(a, value), way.courseOf('second', a), `${a} ${way.id}`);
  }
  return kept(`${a.made} ${way.id} ${b.made}`, () =>
    drawnBy(named(), () => way.drawByDraw(a.all(), b.all())),
  );
}

function changed(
  from: Drawn,
  draws: () => Float64Array,
  change: (value: number) => number,
  course: Course,
  id: string | undefined,
): Drawn {
  if (course !== undefined) {
    return drawnBy(`${from.made} ${id ?? named()}`, draws, () => {
      const { low, mid, high } = from.interval();
      return course === 'rising'
        ? { low: change(low), mid: change(mid), high: change(high) }
        : { low: change(high), mid: change(mid), high: change(low) };
    });
  }
  const make = () => drawnBy(named(), draws);
  return id === undefined ? make() : kept(`${from.made} ${id}`, make);
}

/** A name nothing else has. */
function named(): string {
  return `d${serial++}`;
}

/** An exact number as draws, until the next is filled in. */
const filled = new Float64Array(DRAWS);

function filledWith(exact: number): Float64Array {
  return filled.fill(exact);
}

function drawnBy(made: string, work: () => Float64Array, lie?: () => Interval): Drawn {
  let draws: Float64Array | undefined;
  let interval: Interval | undefined;
  const all = () => {
    draws ??= work();
    return draws;
  };
  return {
    made,
    all,
    interval: () => {
      interval ??= lie?.() ?? intervalOf(all());
      return interval;
    },
  };
}

function draw(range: Range, scores: Float64Array, min: number, max: number): Float64Array {
  const z90 = normalOf(P90);
  const spread = range.low > 0 ? spreadByFactor : spreadByDistance;
  return scores.map((score) => Math.min(Math.max(spread(range, score / z90), min), max));
}

function spreadByFactor(range: Range, z: number): number {
  if (Math.abs(z) === 1) return z < 0 ? range.low : range.high;
  return range.mid * (z < 0 ? range.mid / range.low : range.high / range.mid) ** z;
}

function spreadByDistance(range: Range, z: number): number {
  return range.mid + z * (z < 0 ? range.mid - range.low : range.high - range.mid);
}
