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

/** How large a site is: its IT power, and what stands in it. */
interface Size {
  readonly it: Estimate | undefined;
  readonly count: Estimate | undefined;
  /** What those accelerators draw, in W, where the power of the site is said beside them. */
  readonly draw?: Estimate | undefined;
}

/**
 * IT power from accelerators, or accelerators from IT power: each draws its share of host and network too. Where both are
 * said, both are as they are said: a hall need not be full.
 */
export function sizeOf(inquiry: Inquiry): Size {
  const { query } = inquiry;
  const each = acceleratorPower(acceleratorOf(query), inquiry);
  const drawnBy = (count: Estimate) => each && times(count, each, { name: 'it-power', unit: 'W' });
  if (query.power === undefined) {
    const count = countOf(inquiry);
    return { it: count && drawnBy(count), count };
  }
  const it = amountSlot(query, 'power', 'W', 0);
  const isFilled = (query.count ?? query.speed) !== undefined && query.asks !== 'accelerators';
  const count = isFilled ? countOf(inquiry) : undefined;
  if (count !== undefined) return { it, count, draw: drawnBy(count) };
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
