/** A rate of exchange the asker sets. */
export interface AskerRate {
  readonly value: number;
  /** The money it is of, an ISO code, or two joined by "/" where none is the dollar; without, whichever money is said. */
  readonly currency?: string | undefined;
  /** How much of that money goes to the dollar, where it is said which goes to which. */
  readonly perDollar?: number | undefined;
  /** Where the rate is named, and its number. */
  readonly items: readonly number[];
}

/** How far a rate that is said may be from the reference rate: beyond, something else was meant. */
const FARTHEST = 2;

/**
 * How much of a money goes to the dollar by a rate that is said, either way round unless it says which; undefined where
 * it can be neither, or is another money's.
 */
export function perDollar(
  { value, currency, perDollar: said }: AskerRate,
  code: string,
  reference: number,
): number | undefined {
  if (currency !== undefined && currency !== code) return undefined;
  const distance = (rate: number) => Math.abs(Math.log(rate / reference));
  const near = said ?? (distance(value) < distance(1 / value) ? value : 1 / value);
  return distance(near) < Math.log(FARTHEST) ? near : undefined;
}
