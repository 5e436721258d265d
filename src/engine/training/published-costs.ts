import type { Known } from '../../catalogue/catalogue.ts';
import type { Estimate } from '../../quantity/estimate.ts';
import { publishersOf } from '../../quantity/source.ts';
import type { Note } from '../answer.ts';
import { asPublished } from '../as-published.ts';
import { cautions } from '../cautions.ts';
import type { Inquiry } from '../inquiry.ts';
import { textSlot } from '../slots.ts';

/** Published costs by what they include, the maker's own word first; the first known stands as `published`. */
const definitions = {
  publishedStatement: 'as-said',
  publishedRental: 'rental',
  publishedAmortised: 'amortised',
  publishedDevelopment: 'development',
} as const;

/** What was published of a named model's training cost, each figure under its own definition. */
export function publishedCosts(inquiry: Inquiry): {
  readonly figures: Record<string, Estimate>;
  readonly caveats: Note[];
} {
  const model = textSlot(inquiry.query, 'model');
  if (model === undefined) return { figures: {}, caveats: [] };
  const found = Object.entries(definitions).flatMap(([kind, definition]) => {
    const known = inquiry.known(model, kind);
    return known === undefined ? [] : [{ kind, definition, known }];
  });
  const [first] = found;
  if (first === undefined) return { figures: {}, caveats: [{ key: 'no-published-cost', values: { model } }] };
  const figures = found.map(({ kind, known }) => [kind, asPublished(kind, known)] as const);
  return {
    figures: { published: asPublished('published', first.known), ...Object.fromEntries(figures) },
    caveats: found.flatMap(({ kind, definition, known }) => [
      saying(definition, known),
      ...cautions(kind, known),
    ]),
  };
}

function saying(definition: string, known: Known): Note {
  const { low, mid, high, unit } = known;
  const by = publishersOf(known.sources);
  return {
    key: `published-${definition}`,
    values: { value: { low, mid, high, unit }, by, asOf: known.asOf },
  };
}
