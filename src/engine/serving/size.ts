import type { Estimate } from '../../quantity/estimate.ts';
import type { Hearsay } from '../../quantity/standing.ts';
import { asPublished, hearsayOf } from '../as-published.ts';
import type { Inquiry } from '../inquiry.ts';
import { amountSlot, textSlot } from '../slots.ts';
import type { Throughput } from './measurement.ts';
import { throughputOf } from './throughput.ts';

/** A model's parameters: all of them fill the memory, the active ones set the speed. */
export interface Size {
  readonly total: Estimate;
  readonly active: number;
  /** Of these, what the maker did not disclose. */
  readonly hearsay: readonly Hearsay[];
}

/** Parameters of the model or size asked about; undefined where the maker tells none. */
export function sizeAsked({ query, known }: Inquiry): Size | undefined {
  const model = textSlot(query, 'model') ?? '';
  const published = known(model, 'parameters');
  const given = query.parameters === undefined ? undefined : amountSlot(query, 'parameters', 'parameters', 0);
  const total = given ?? (published && asPublished('parameters', published));
  const active = known(model, 'activeParameters');
  return (
    total && {
      total,
      active: active?.mid ?? total.central,
      hearsay: [...total.hearsay, ...(active ? hearsayOf('active-parameters', active) : [])],
    }
  );
}

/** The measurement of this size, or nothing where no size is known. */
export function measurementFor(size: Size | undefined, inquiry: Inquiry): Throughput | undefined {
  return size && throughputOf(size.active, textSlot(inquiry.query, 'model'), inquiry);
}
