import { type Estimate, exactly, times } from '../../quantity/estimate.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Throughput } from './measurement.ts';
import { servingMemory } from './memory.ts';
import { SECONDS_PER_MONTH } from './own-hardware.ts';
import type { Size } from './size.ts';
import type { Monthly } from './volume.ts';

/**
 * What the fewest accelerators that hold a model serve in a month, where nobody says how much is to be served: tokens =
 * throughput × utilisation × accelerators × seconds. How many requests that is depends on their length and is left open.
 */
export function ofOneCopy(
  size: Size | undefined,
  measured: Throughput | undefined,
  inquiry: Inquiry,
): Monthly | undefined {
  const { ledger, known, query } = inquiry;
  const speed = ledger.assume('throughput', measured?.known);
  const utilisation = ledger.assume('utilisation', known('serving', 'servingUtilisation'));
  if (size === undefined || measured === undefined || !speed || !utilisation) return undefined;
  const accelerator = typeof query.accelerator === 'string' ? query.accelerator : measured.accelerator;
  const { fewest } = servingMemory(size.total, accelerator, measured, undefined, inquiry);
  const average = times(speed, utilisation, { name: 'average-throughput', unit: 'tokens/s' });
  const ofAll = times(average, copyOf(fewest), { name: 'tokens-per-second', unit: 'tokens/s' });
  const tokens = times(ofAll, SECONDS_PER_MONTH, { name: 'tokens-per-month', unit: 'tokens' });
  return { tokens, requests: undefined, perRequest: undefined, oneCopy: fewest };
}

function copyOf(accelerators: number): Estimate {
  return exactly(accelerators, { name: 'accelerators-per-copy', unit: 'accelerators' });
}
