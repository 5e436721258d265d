import type { Estimate } from '../../quantity/estimate.ts';
import { dividedBy, exactly, squareRoot, times } from '../../quantity/estimate.ts';
import type { Inquiry } from '../inquiry.ts';

const FLOP_PER_PARAMETER_TOKEN = exactly(6, { name: 'flop-per-parameter-token', unit: 'ratio' });

/**
 * Parameters of the dense model that makes best use of a compute budget: compute = 6 × parameters × tokens, with a
 * fixed number of tokens per parameter, so parameters = √(compute ÷ (6 × tokens per parameter))
 * (Hoffmann et al. 2022, arXiv 2203.15556: about 20 tokens per parameter).
 */
export function optimalSize(compute: Estimate, { ledger, known }: Inquiry): Estimate | undefined {
  const tokens = ledger.assume('tokens-per-parameter', known('training', 'optimalTokensPerParameter'));
  if (tokens === undefined) return undefined;
  const perSquare = times(FLOP_PER_PARAMETER_TOKEN, tokens, {
    name: 'flop-per-parameter-squared',
    unit: 'ratio',
  });
  return squareRoot(dividedBy(compute, perSquare, { name: 'parameters-squared', unit: 'ratio' }), {
    name: 'parameters',
    unit: 'parameters',
  });
}
