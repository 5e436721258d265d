import { dividedBy, type Estimate } from '../../quantity/estimate.ts';
import type { Inquiry } from '../inquiry.ts';
import { carbonOf } from '../power/carbon.ts';
import type { OwnHardware } from './own-hardware.ts';
import type { Monthly } from './volume.ts';

/** What is told of own hardware where nothing is known of it. */
export const unknownFigures = {
  accelerators: null,
  perMillionTokens: null,
  memory: null,
  energyPerRequest: null,
};

/** What is told of own hardware besides its cost; null each where no hardware could be reckoned. */
export function hardwareFigures(
  hardware: OwnHardware | undefined,
  { tokens, oneCopy }: Monthly,
  inquiry: Inquiry,
): Record<string, Estimate | null> {
  if (hardware === undefined) return unknownFigures;
  const { accelerators, cost, memory, energy } = hardware;
  const carbon = energy && carbonOf(energy.monthly, inquiry);
  return {
    accelerators,
    perMillionTokens:
      (cost && dividedBy(cost, tokens, { name: 'per-million-tokens', unit: 'USD/million-tokens' })) ?? null,
    memory: memory.total,
    ...(memory.cache === undefined || memory.weights === null
      ? {}
      : { weights: memory.weights, cache: memory.cache }),
    ...(memory.cachePerToken === undefined ? {} : { cachePerToken: memory.cachePerToken }),
    ...(oneCopy === undefined ? { energyPerRequest: energy?.perRequest ?? null } : {}),
    carbon: carbon ?? null,
  };
}
