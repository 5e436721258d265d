import { dividedBy, type Estimate, times } from '../../quantity/estimate.ts';
import { asPublished } from '../as-published.ts';
import type { Inquiry } from '../inquiry.ts';
import { acceleratorPower } from '../power/energy.ts';
import type { Query } from '../query.ts';
import { amountSlot, textSlot } from '../slots.ts';

/** What a site is filled with when only its power is said: the accelerator most new sites are planned for. */
export const USUAL_ACCELERATOR = 'gb200';

/** The number formats a site's speed is counted in, dense, as nobody says which: the first that is known. */
const QUOTED = ['bf16', 'fp16'] as const;

/** IT power from accelerators, or accelerators from IT power: each draws its share of host and network too. */
export function sizeOf(inquiry: Inquiry): {
  readonly it: Estimate | undefined;
  readonly count: Estimate | undefined;
} {
  const { query } = inquiry;
  const each = acceleratorPower(acceleratorOf(query), inquiry);
  if (query.power === undefined) {
    const count = countOf(inquiry);
    return { it: each && count && times(count, each, { name: 'it-power', unit: 'W' }), count };
  }
  const it = amountSlot(query, 'power', 'W', 0);
  return { it, count: each && dividedBy(it, each, { name: 'accelerators', unit: 'accelerators' }) };
}

/** Accelerators as many as are said, or as many as are so fast together. */
function countOf(inquiry: Inquiry): Estimate | undefined {
  const { query, known } = inquiry;
  if (query.speed === undefined) return amountSlot(query, 'count', 'accelerators', 1);
  const format = formatOf(inquiry);
  const peak = format === undefined ? undefined : known(acceleratorOf(query), format);
  const speed = amountSlot(query, 'speed', 'FLOP/s', 0);
  return peak && dividedBy(speed, asPublished('peak', peak), { name: 'accelerators', unit: 'accelerators' });
}

/** The number format its speed is counted in. */
export function formatOf({ query, known }: Inquiry): string | undefined {
  return QUOTED.find((format) => known(acceleratorOf(query), format) !== undefined);
}

/** What it is filled with. */
export function acceleratorOf(query: Query): string {
  return textSlot(query, 'accelerator') ?? USUAL_ACCELERATOR;
}
