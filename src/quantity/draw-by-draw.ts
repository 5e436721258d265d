import { DRAWS } from './draws.ts';

/** Works out of two lists of draws a third. */
export type DrawByDraw = (a: Float64Array, b: Float64Array) => Float64Array;

/*
 * A loop for each: one loop that calls whatever operation it is given makes an object of every number that goes in or
 * comes out, which takes longer than all else in an answer together.
 */

export const timesEach: DrawByDraw = (a, b) => {
  const result = new Float64Array(DRAWS);
  for (let draw = 0; draw < DRAWS; draw++) result[draw] = (a[draw] as number) * (b[draw] as number);
  return result;
};

export const dividedByEach: DrawByDraw = (a, b) => {
  const result = new Float64Array(DRAWS);
  for (let draw = 0; draw < DRAWS; draw++) result[draw] = (a[draw] as number) / (b[draw] as number);
  return result;
};

export const plusEach: DrawByDraw = (a, b) => {
  const result = new Float64Array(DRAWS);
  for (let draw = 0; draw < DRAWS; draw++) result[draw] = (a[draw] as number) + (b[draw] as number);
  return result;
};

export const minusEach: DrawByDraw = (a, b) => {
  const result = new Float64Array(DRAWS);
  for (let draw = 0; draw < DRAWS; draw++) result[draw] = (a[draw] as number) - (b[draw] as number);
  return result;
};

/** For operations that are seldom needed. */
export function eachBy(apply: (a: number, b: number) => number): DrawByDraw {
  return (a, b) => a.map((value, draw) => apply(value, b[draw] as number));
}

/** The same, changed from one unit to another: a number of `down` is one of `up`. */
export function rescaled(each: DrawByDraw, up: number, down: number): DrawByDraw {
  return (a, b) => {
    const result = each(a, b);
    for (let draw = 0; draw < DRAWS; draw++) result[draw] = ((result[draw] as number) * up) / down;
    return result;
  };
}
