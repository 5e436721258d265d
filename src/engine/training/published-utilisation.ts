import type { Estimate } from '../../quantity/estimate.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import { publishersOf } from '../../quantity/source.ts';
import type { Note } from '../answer.ts';
import { asPublished } from '../as-published.ts';
import type { Inquiry } from '../inquiry.ts';
import { requiredText } from '../slots.ts';
import { isAsRun } from './as-run.ts';
import type { Run } from './run.ts';

/**
 * What a named model's maker published of its utilisation, where that is asked for, and what ours is: the work over all
 * hours billed, restarts in them, where those are known; else no more than what such runs mostly reach.
 */
export function publishedUtilisation(
  { utilisation }: Pick<Run, 'utilisation'>,
  inquiry: Inquiry,
): { readonly figures: Record<string, Estimate>; readonly caveats: Note[] } {
  const { query, known } = inquiry;
  if (query.asks !== 'utilisation' || !isAsRun(inquiry)) return { figures: {}, caveats: [] };
  const model = requiredText(query, 'model');
  const published = known(model, 'publishedUtilisation');
  return {
    figures:
      published === undefined ? {} : { publishedUtilisation: asPublished('publishedUtilisation', published) },
    caveats: [
      ...(published === undefined ? [] : [saidOf(published)]),
      ...(utilisation === undefined
        ? []
        : [oursIs(known(model, 'trainingHours') !== undefined, utilisation)]),
    ],
  };
}

function saidOf({ low, mid, high, unit, sources, asOf }: NonNullable<ReturnType<Inquiry['known']>>): Note {
  const by = publishersOf(sources);
  return { key: 'published-utilisation', values: { value: { low, mid, high, unit }, by, asOf } };
}

function oursIs(isOfHours: boolean, utilisation: Estimate): Note {
  const key = isOfHours ? 'utilisation-of-billed' : 'utilisation-as-usual';
  return { key, values: { value: rangeOf(utilisation) } };
}
