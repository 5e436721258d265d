/** A number that may be a range. */
export interface Part {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

export const zero: Part = { low: 0, mid: 0, high: 0 };

/** "A few": two to nine, with their geometric mean. */
export const few: Part = { low: 2, mid: Math.sqrt(18), high: 9 };

/** A part of a numeral without a range. */
export function exactly(value: number): Part {
  return { low: value, mid: value, high: value };
}

/** The sum of two parts. */
export function add(a: Part, b: Part): Part {
  return { low: a.low + b.low, mid: a.mid + b.mid, high: a.high + b.high };
}

/** To 12 significant digits: 1.1 × 1000 is 1100, not 1100.0000000000002. */
export function multiply({ low, mid, high }: Part, factor: number): Part {
  const product = rounded(mid * factor);
  if (low === high) return { low: product, mid: product, high: product };
  return { low: rounded(low * factor), mid: product, high: rounded(high * factor) };
}

function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
