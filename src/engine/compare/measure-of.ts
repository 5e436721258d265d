import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Query } from '../query.ts';
import { SERVING } from './serving.ts';
import { namesRun } from './training.ts';

/** A run to train is compared by its cost; without a model, what speaks of training or serving is the price of computing. */
export function measureOf(query: Query, kind: string | undefined, catalogue: Catalogue): Partial<Query> {
  const { measure } = query;
  if (kind === 'model') {
    const isOpen = (id: string) => catalogue.thing(id)?.traits.openWeights !== 'no';
    // nobody but its maker serves a closed model: what is paid for is its API
    const isPaid = measure === SERVING && !(query.things as readonly string[]).every(isOpen);
    return isPaid ? { measure: 'blended-price' } : {};
  }
  if (kind === 'accelerator' && namesRun(query)) return { measure: measure ?? 'training-cost' };
  if (measure === 'training-cost' || measure === 'accelerator-hours' || measure === SERVING)
    return { measure: 'pflop-hour' };
  return measure === 'energy' ? { measure: 'power' } : {};
}
