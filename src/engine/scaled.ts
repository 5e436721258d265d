import type { Known } from '../catalogue/catalogue.ts';

/** A figure times a factor, its whole range. */
export function scaled(known: Known, factor: number): Known {
  return { ...known, low: known.low * factor, mid: known.mid * factor, high: known.high * factor };
}
