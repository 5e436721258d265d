import { dividedBy, type Estimate, exactly, times } from '../../quantity/estimate.ts';
import type { Inquiry } from '../inquiry.ts';
import { optimalSize } from './optimal-size.ts';
import { FLOP_PER_PARAMETER_TOKEN, type Work } from './work.ts';

/**
 * What a run's compute leaves open of its work: the tokens a size can be trained on, the size that so many tokens leave
 * (compute = 6 × active parameters × tokens), or, where neither is said, the size that makes the best use of it.
 */
export function solvedWork(
  { active, tokens }: Work,
  compute: Estimate,
  inquiry: Inquiry,
): Readonly<Record<string, Estimate | undefined>> {
  const asked = inquiry.query.asks;
  const per = (one: Estimate) =>
    times(exactly(FLOP_PER_PARAMETER_TOKEN, { name: 'flop-per-parameter-token', unit: 'ratio' }), one, {
      name: 'flop-per-token',
      unit: 'FLOP',
    });
  if (active !== undefined && tokens === undefined)
    return { tokens: dividedBy(compute, per(active), { name: 'training-tokens', unit: 'tokens' }) };
  if (active !== undefined) return asked === 'tokens' ? { tokens } : {};
  if (tokens !== undefined && asked === 'parameters')
    return { parameters: dividedBy(compute, per(tokens), { name: 'parameters', unit: 'parameters' }) };
  // what would make the best use of a named model's compute is not its size
  return inquiry.query.model === undefined ? { parameters: optimalSize(compute, inquiry) } : {};
}
