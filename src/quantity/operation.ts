import { baseUnitsPer, type Unit } from './units.ts';

export type Operation = '×' | '÷' | '+' | '−' | '√' | '^';

/** What an operation's numbers measure. */
interface Measures {
  readonly terms: readonly Unit[];
  readonly result: Unit;
}

/** An operation on numbers; the one with a single term, the root, leaves the second aside. */
export type Apply = (a: number, b: number) => number;

/**
 * An operation as a reader does it with the units written beside the numbers: 2 MWh at $0.10/kWh are $200. Rates are
 * kept as they are quoted, so what a rate is per comes in here, once, and no formula converts a unit.
 */
export function operationOn(operation: Operation, measures: Measures): Apply {
  const plain = plainOperations[operation];
  if (operation !== '×' && operation !== '÷') return plain;
  const [a = 1, b = 1] = measures.terms.map(baseUnitsPer);
  const result = baseUnitsPer(measures.result);
  const [up, down] = operation === '×' ? [result, a * b] : [result * b, a];
  return up === down ? plain : (x, y) => (plain(x, y) * up) / down;
}

const plainOperations: Readonly<Record<Operation, Apply>> = {
  '×': (a, b) => a * b,
  '÷': (a, b) => a / b,
  '+': (a, b) => a + b,
  '−': (a, b) => a - b,
  '√': Math.sqrt,
  '^': (a, b) => a ** b,
};

/** Whether a result grows with a number, or shrinks; undefined when it may do both. */
export type Course = 'rising' | 'falling' | undefined;

/** How a result goes with the one number that varies, which is the first of an operation or the second; the other is exact. */
export function courseOf(operation: Operation, varies: 'first' | 'second', exact: number): Course {
  if (operation === '+') return 'rising';
  if (operation === '−') return varies === 'first' ? 'rising' : 'falling';
  const isInProportion = operation === '×' || (operation === '÷' && varies === 'first');
  if (!isInProportion || !Number.isFinite(exact) || exact === 0) return undefined;
  return exact > 0 ? 'rising' : 'falling';
}
