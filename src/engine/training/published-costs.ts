import type { Known } from '../../catalogue/catalogue.ts';
import type { Estimate } from '../../quantity/estimate.ts';
import { publishersOf } from '../../quantity/source.ts';
import type { Note } from '../answer.ts';
import { asPublished } from '../as-published.ts';
import { cautions } from '../cautions.ts';
import type { Inquiry } from '../inquiry.ts';
import { textSlot } from '../slots.ts';
import { isAsRun } from './as-run.ts';

/** Published costs by what they include, the maker's own word first; the first known stands as `published`. */
const definitions = {
  publishedStatement: 'as-said',
  publishedRental: 'rental',
  publishedAmortised: 'amortised',
  publishedPurchase: 'purchase',
  publishedDevelopment: 'development',
  publishedStage: 'stage',
  publishedReport: 'reported',
} as const;

interface PublishedCosts {
  readonly figures: Record<string, Estimate>;
  /** The total that answers a question about the run as it was, and the note that says what it holds. */
  readonly total?: Estimate;
  readonly holds?: Note;
  readonly caveats: Note[];
}

/** What was published of a named model's training cost, each figure under its own definition. */
export function publishedCosts(inquiry: Inquiry): PublishedCosts {
  const model = textSlot(inquiry.query, 'model');
  if (model === undefined) return { figures: {}, caveats: [] };
  const asRun = isAsRun(inquiry);
  const found = Object.entries(definitions).flatMap(([kind, definition]) => {
    const known = inquiry.known(model, kind);
    return known === undefined ? [] : [{ kind, definition, known }];
  });
  const [first] = found;
  if (first === undefined) return { figures: {}, caveats: [{ key: 'no-published-cost', values: { model } }] };
  const figures = found.map(({ kind, known }) => [kind, asPublished(kind, known)] as const);
  const leads = ['rental', 'as-said', 'stage', 'reported'].map((wanted) => leadOf(found, wanted));
  const leading = asRun ? leads.find((one) => one !== undefined) : undefined;
  return {
    figures: { published: asPublished('published', first.known), ...Object.fromEntries(figures) },
    ...(leading && { total: asPublished('total', leading.known), holds: holding(leading) }),
    caveats: found.flatMap(({ kind, definition, known }) => [
      saying(definition, known, { leads: asRun, asked: asRun && inquiry.query.asks === definition }),
      ...cautions(kind, known),
    ]),
  };
}

/** Which of a run's costs the total is. */
function holding({ definition: lead }: Found): Note {
  return { key: `training-total-${lead}` };
}

interface Found {
  readonly definition: string;
  readonly known: Known;
}

function leadOf(found: readonly Found[], wanted: string): Found | undefined {
  return found.find(({ definition }) => definition === wanted);
}

/**
 * Who said what; `leads` who said it where the figure answers the question, and not one about an altered run, `asked` where
 * it is the very cost asked for.
 */
function saying(
  definition: string,
  known: Known,
  is: { readonly leads: boolean; readonly asked: boolean },
): Note {
  const { low, mid, high, unit } = known;
  const by = publishersOf(known.sources);
  return {
    key: `published-${definition}`,
    values: {
      ...{ value: { low, mid, high, unit }, by, asOf: known.asOf },
      ...(is.leads && { leads: by }),
      ...(is.asked && { asked: by }),
    },
  };
}
