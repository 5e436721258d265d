import { type Estimate, times } from '../../quantity/estimate.ts';
import { publishersOf } from '../../quantity/source.ts';
import type { Note } from '../answer.ts';
import { asPublished } from '../as-published.ts';
import type { Inquiry } from '../inquiry.ts';
import { textSlot } from '../slots.ts';
import { gridOf } from './regions.ts';

/** Kilograms of CO₂ equivalent that energy (Wh) gives off at its grid's intensity; undefined where that is unknown. */
export function carbonOf(energy: Estimate, inquiry: Inquiry): Estimate | undefined {
  const { ledger, known } = inquiry;
  const intensity = ledger.assume('carbon-intensity', known(gridOf(inquiry), 'carbonIntensity'));
  return intensity && times(energy, intensity, { name: 'carbon', unit: 'kg' });
}

/** What is asked for, by the figure that is published of it. */
const published = { carbon: 'publishedCarbon', energy: 'publishedEnergy' } as const;

/**
 * What the maker or a paper published of a model's energy and carbon, where one of them is asked for: the one asked
 * for as a figure, both in words.
 */
export function publishedFootprint({ query, known }: Inquiry): {
  readonly figures: Record<string, Estimate>;
  readonly caveats: Note[];
} {
  const model = textSlot(query, 'model');
  const asks = query.asks === 'carbon' || query.asks === 'energy' ? query.asks : undefined;
  if (model === undefined || asks === undefined) return { figures: {}, caveats: [] };
  // what was published is of the run as it was, where it was
  const isAltered = query.region !== undefined || query.assume !== undefined;
  const asked = isAltered ? undefined : known(model, published[asks]);
  return {
    figures: asked === undefined ? {} : { [published[asks]]: asPublished(published[asks], asked) },
    caveats: [
      ...Object.entries(published).flatMap(([name, kind]): Note[] => {
        const found = known(model, kind);
        if (found === undefined)
          return name === asks ? [{ key: 'no-published-footprint', values: { model } }] : [];
        const { low, mid, high, unit } = found;
        const values = { value: { low, mid, high, unit }, by: publishersOf(found.sources), asOf: found.asOf };
        return [{ key: name === 'carbon' ? 'published-carbon' : 'published-energy', values }];
      }),
      ...(asked === undefined ? [] : [{ key: 'footprints-differ' }]),
    ],
  };
}
