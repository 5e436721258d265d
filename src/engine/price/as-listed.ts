import type { Known } from '../../catalogue/catalogue.ts';
import type { Estimate } from '../../quantity/estimate.ts';
import type { Answer, Chart, Note, Table } from '../answer.ts';
import { asPublished } from '../as-published.ts';
import { exportNotes } from '../buying/export-notes.ts';
import { cautions } from '../cautions.ts';
import { conclude } from '../conclude.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Query } from '../query.ts';

/** A published price is shown as it is, not simulated. */
export function published(
  inquiry: Inquiry,
  known: Known | undefined,
  thing: string,
  more: {
    readonly figures?: Record<string, Estimate>;
    readonly table?: Table | undefined;
    readonly chart?: Chart | undefined;
    readonly notes?: readonly Note[] | undefined;
    readonly next: readonly Query[];
  },
): Answer {
  const total = known === undefined ? null : asPublished('total', known);
  const notes: Note[] =
    known !== undefined
      ? cautions('price', known)
      : more.notes === undefined
        ? [{ key: 'no-price-known', values: { thing } }]
        : [];
  const exports = exportNotes(thing, inquiry);
  return conclude(inquiry, {
    total,
    ...more,
    caveats: [...exports.caveats, ...(more.notes ?? []), ...notes],
    sources: exports.sources,
  });
}
