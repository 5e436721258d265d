import type { Estimate } from '../../quantity/estimate.ts';
import type { Answer } from '../answer.ts';
import { conclude } from '../conclude.ts';
import type { Inquiry } from '../inquiry.ts';
import { textSlot } from '../slots.ts';
import { affordableCompute } from '../training/budget.ts';
import { optimalSize } from '../training/optimal-size.ts';
import { USUAL_ACCELERATOR } from '../training/usual-accelerator.ts';
import { unknown } from './unknown-price.ts';

/** The largest compute-optimal dense model whose training the budget rents. */
export function modelFor(budget: Estimate, inquiry: Inquiry): Answer {
  const accelerator = textSlot(inquiry.query, 'accelerator') ?? USUAL_ACCELERATOR;
  const compute = affordableCompute(budget, accelerator, inquiry);
  const parameters = compute && optimalSize(compute, inquiry);
  if (compute === undefined || parameters === undefined) return unknown(inquiry, 'parameters', accelerator);
  return conclude(inquiry, {
    total: parameters,
    figures: { parameters, compute },
    caveats: [{ key: 'compute-optimal' }],
  });
}
