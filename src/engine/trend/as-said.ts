import type { Figure } from '../../catalogue/catalogue.ts';
import { publishersOf } from '../../quantity/source.ts';
import type { Answer, Cell, Table } from '../answer.ts';
import { asPublished } from '../as-published.ts';
import { conclude } from '../conclude.ts';
import type { Inquiry } from '../inquiry.ts';
import { type Period, periodOf } from '../period.ts';

/** Where nothing is known to go on from, what was last said about the time asked about. */
export function asSaid(said: readonly Figure[], inquiry: Inquiry): Answer {
  const period = inquiry.query.period as Period | undefined;
  const about = said.filter((figure) => {
    const { from, to } = periodOf(figure);
    return period === undefined ? figure.about !== undefined : from <= period.to && to >= period.from;
  });
  const last = about.toSorted((a, b) => a.asOf.localeCompare(b.asOf)).at(-1);
  return conclude(inquiry, {
    total: last === undefined ? null : asPublished('total', { ...last, stale: false, figures: [last] }),
    table: tableOf(said),
    sources: said.flatMap(({ sources }) => sources),
    caveats: [
      last === undefined
        ? { key: 'no-trend-known' }
        : { key: 'trend-said', values: { by: publishersOf(last.sources), asOf: last.asOf } },
    ],
  });
}

/** What was said, and for a time of several years what the projection comes to at the end of each. */
export function tableOf(said: readonly Figure[], path: readonly Cell[][] = []): Table | undefined {
  const stated = said.map((figure): Cell[] => [periodOf(figure).to, figure, publishersOf(figure.sources)]);
  const rows = [...stated, ...path].sort(([a], [b]) => String(a).localeCompare(String(b)));
  return rows.length < 2 ? undefined : { columns: ['period-end', 'training-cost', 'source'], rows };
}
