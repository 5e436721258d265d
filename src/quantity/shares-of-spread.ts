import { DRAWS, scoresOf } from './draws.ts';
import type { Estimate } from './estimate.ts';

/**
 * How much of an estimate's spread each uncertain number explains, summing to 1: squared correlations of the result
 * with each number's normal score, which are first-order sensitivities where the result, or its logarithm, is about
 * linear in them (standardised regression coefficients: Saltelli et al. 2008, section 1.2).
 */
export function sharesOfSpread({ values, depends }: Estimate): Map<string, number> {
  if (typeof values === 'number') return new Map();
  const [only, ...others] = depends;
  const { low, high } = values.interval();
  if (only !== undefined && others.length === 0 && low < high) return new Map([[only, 1]]);
  const result = logarithmic(values.all());
  const squared = depends.map((name) => covariance(scoresOf(name), result) ** 2);
  const total = squared.reduce((sum, share) => sum + share, 0);
  return new Map(depends.map((name, index) => [name, total === 0 ? 0 : (squared[index] as number) / total]));
}

/** The logarithms, where all have one. */
function logarithmic(values: Float64Array): Float64Array {
  const logarithms = new Float64Array(DRAWS);
  for (let draw = 0; draw < DRAWS; draw++) {
    const value = values[draw] as number;
    if (!(value > 0)) return values;
    logarithms[draw] = Math.log(value);
  }
  return logarithms;
}

/** Normal scores have the same variance for every number, so shares need only the covariance. */
function covariance(scores: Float64Array, result: Float64Array): number {
  let product = 0;
  for (let draw = 0; draw < DRAWS; draw++) product += (scores[draw] as number) * (result[draw] as number);
  return product / DRAWS;
}
