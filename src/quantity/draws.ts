/**
 * Quasi-random draws, one stratified sample per assumption (Latin hypercube: McKay, Beckman & Conover 1979).
 * 505 strata put the 10th, 50th and 90th percentiles exactly on a draw, so a formula over one uncertain
 * number keeps that number's own bounds to the last digit.
 */
export const DRAWS = 505;
export const P10 = 50;
export const P50 = 252;
export const P90 = 454;

/** Exactly symmetric, so that bounds come out as they went in. */
const standardNormal = Float64Array.from({ length: DRAWS }, (_, rank) =>
  rank <= P50 ? probit((rank + 0.5) / DRAWS) : -probit((DRAWS - rank - 0.5) / DRAWS),
);
const scores = new Map<string, Float64Array>();

/**
 * The normal scores of an assumption's draws, that is the standard normal quantiles of their ranks: the same name always
 * gives the same order, whatever else is drawn.
 */
export function scoresOf(name: string): Float64Array {
  let own = scores.get(name);
  if (own === undefined) {
    own = Float64Array.from(shuffle(name), normalOf);
    scores.set(name, own);
  }
  return own;
}

/** The standard normal quantile of a rank. */
export function normalOf(rank: number): number {
  return standardNormal[rank] as number;
}

function shuffle(name: string): Uint16Array {
  const ranks = Uint16Array.from({ length: DRAWS }, (_, index) => index);
  let state = hash(name);
  for (let index = DRAWS - 1; index > 0; index--) {
    // mulberry32, public domain
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const other = ((mixed ^ (mixed >>> 14)) >>> 0) % (index + 1);
    const held = ranks[index] as number;
    ranks[index] = ranks[other] as number;
    ranks[other] = held;
  }
  return ranks;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value | 0;
}

/** Inverse of the standard normal distribution up to its middle (Acklam 2003; relative error below 1.2e-9). */
function probit(p: number): number {
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return (
      (((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) *
        q +
        4.374664141464968) *
        q +
        2.938163982698783) /
      ((((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) *
        q +
        1)
    );
  }
  const q = p - 0.5;
  const r = q * q;
  return (
    ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
      2.506628277459239) *
      q) /
    (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
      1)
  );
}
