import { DRAWS, normalOf, ranksOf } from './draws.ts';
import type { Estimate } from './estimate.ts';

/**
 * How much of an estimate's spread each uncertain number explains, summing to 1: squared correlations of the result
 * with each number's normal score, which are first-order sensitivities where the result, or its logarithm, is about
 * linear in them (standardised regression coefficients: Saltelli et al. 2008, section 1.2).
 */
export function sharesOfSpread({ values, depends }: Estimate): Map<string, number> {
  if (typeof values === 'number') return new Map();
  const [only, ...others] = depends;
  const [low, , high] = values.interval();
  if (only !== undefined && others.length === 0 && low < high) return new Map([[only, 1]]);
  const all = values.all();
  const result = all.every((value) => value > 0) ? all.map(Math.log) : all;
  const squared = depends.map((name) => covariance(ranksOf(name), result) ** 2);
  const total = squared.reduce((sum, share) => sum + share, 0);
  return new Map(depends.map((name, index) => [name, total === 0 ? 0 : (squared[index] as number) / total]));
}

/** Normal scores have the same variance for every number, so shares need only the covariance. */
function covariance(ranks: Uint16Array, result: Float64Array): number {
  let product = 0;
  for (let draw = 0; draw < DRAWS; draw++)
    product += normalOf(ranks[draw] as number) * (result[draw] as number);
  return product / DRAWS;
}
