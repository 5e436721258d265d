import {
  type DrawByDraw,
  dividedByEach,
  eachBy,
  minusEach,
  plusEach,
  rescaled,
  timesEach,
} from './draw-by-draw.ts';
import { baseUnitsPer, type Unit } from './units.ts';

export type Operation = '×' | '÷' | '+' | '−' | '√' | '^';

/** What an operation's numbers measure. */
interface Measures {
  readonly terms: readonly Unit[];
  readonly result: Unit;
}

/** A way to make one number of two; the one with a single term, the root, leaves the second aside. */
export interface Way {
  /** Tells it from all others. */
  readonly id: string;
  apply(a: number, b: number): number;
  readonly drawByDraw: DrawByDraw;
  /** How the result goes with the one number that varies, which is the first or the second; the other is exact. */
  courseOf(varies: 'first' | 'second', exact: number): Course;
}

/** Whether a result grows with a number, or shrinks; undefined when it may do both. */
export type Course = 'rising' | 'falling' | undefined;

/**
 * An operation as a reader does it with the units written beside the numbers: 2 MWh at $0.10/kWh are $200. Rates are
 * kept as they are quoted, so what a rate is per comes in here, once, and no formula converts a unit.
 */
export function operationOn(operation: Operation, measures: Measures): Way {
  const plain = plainWays[operation];
  if (operation !== '×' && operation !== '÷') return plain;
  const first = perOf(measures.terms[0]);
  const second = perOf(measures.terms[1]);
  const result = baseUnitsPer(measures.result);
  const up = operation === '×' ? result : result * second;
  const down = operation === '×' ? first * second : first;
  return up === down ? plain : rescaledWay(plain, up, down);
}

function perOf(unit: Unit | undefined): number {
  return unit === undefined ? 1 : baseUnitsPer(unit);
}

function rescaledWay(way: Way, up: number, down: number): Way {
  return {
    ...way,
    id: `${way.id}${up}/${down}`,
    apply: (a, b) => (way.apply(a, b) * up) / down,
    drawByDraw: rescaled(way.drawByDraw, up, down),
  };
}

const plainWays: Readonly<Record<Operation, Way>> = {
  '×': wayOf('×', (a, b) => a * b, timesEach),
  '÷': wayOf('÷', (a, b) => a / b, dividedByEach),
  '+': wayOf('+', (a, b) => a + b, plusEach),
  '−': wayOf('−', (a, b) => a - b, minusEach),
  '√': wayOf('√', Math.sqrt),
  '^': wayOf('^', (a, b) => a ** b),
};

function wayOf(id: Operation, apply: Way['apply'], drawByDraw = eachBy(apply)): Way {
  return { id, apply, drawByDraw, courseOf: (varies, exact) => courseOf(id, varies, exact) };
}

function courseOf(operation: Operation, varies: 'first' | 'second', exact: number): Course {
  if (operation === '+') return 'rising';
  if (operation === '−') return varies === 'first' ? 'rising' : 'falling';
  const isInProportion = operation === '×' || (operation === '÷' && varies === 'first');
  if (!isInProportion || !Number.isFinite(exact) || exact === 0) return undefined;
  return exact > 0 ? 'rising' : 'falling';
}
