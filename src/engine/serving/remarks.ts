import type { Estimate } from '../../quantity/estimate.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import type { Note } from '../answer.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Monthly, Volume } from './volume.ts';

/** What a request is taken to hold, where that is no assumption of its own: as measured. */
export function sizeTaken({ perRequest }: Monthly, { query, ledger }: Inquiry): Note[] {
  const isAssumed = ledger.entries.some(({ name }) => name === 'tokens-per-request');
  const volume = query.volume as Volume | undefined;
  const isCounted = volume !== undefined && volume.of !== 'tokens';
  if (perRequest === undefined || isAssumed || !isCounted) return [];
  return [
    { key: 'request-size-measured', values: { tokens: { value: perRequest.central, unit: 'tokens' } } },
  ];
}

/** Two costs that differ by less than this factor are about the same: both are estimates. */
const ALIKE = 1.1;

/** How the two ways stand to each other. */
export function ratio(hosted: Estimate | undefined, own: Estimate | undefined): Note[] {
  if (hosted === undefined || own === undefined) return [];
  const [price, cost] = [rangeOf(hosted).mid, rangeOf(own).mid];
  if (price === 0 || cost === 0) return [];
  const times = Number((Math.max(price, cost) / Math.min(price, cost)).toPrecision(2));
  if (times < ALIKE) return [{ key: 'hosted-alike' }];
  return [{ key: price > cost ? 'hosted-dearer' : 'hosted-cheaper', values: { times } }];
}
