import type { Figure } from '../../catalogue/catalogue.ts';
import { publishersOf } from '../../quantity/source.ts';
import type { Answer, Cell, Note, Table } from '../answer.ts';
import { asPublished } from '../as-published.ts';
import { conclude } from '../conclude.ts';
import type { Inquiry } from '../inquiry.ts';
import { type Period, periodOf, timeOf } from '../period.ts';

/** Where nothing is known to go on from, or somebody's word is wanted, what was last said about the time asked about. */
export function asSaid(said: readonly Figure[], inquiry: Inquiry): Answer {
  const period = inquiry.query.period as Period | undefined;
  const about = said.filter((figure) => {
    const { from, to } = periodOf(figure);
    return period === undefined ? figure.about !== undefined : from <= period.to && to >= period.from;
  });
  const last = about.toSorted((a, b) => a.asOf.localeCompare(b.asOf)).at(-1);
  return conclude(inquiry, {
    total:
      last === undefined || inquiry.query.asks !== undefined
        ? null
        : asPublished('total', { ...last, stale: false, figures: [last] }),
    table: tableOf(said),
    sources: said.flatMap(({ sources }) => sources),
    caveats: [last === undefined ? { key: 'no-trend-known' } : sayingOf(last, inquiry)],
  });
}

function sayingOf(last: Figure, { query, world }: Inquiry): Note {
  const values = { by: publishersOf(last.sources), asOf: last.asOf };
  const isOwn = world.catalogue.thing(last.thing)?.traits.publisher === query.speaker;
  return isOwn
    ? { key: 'trend-said-by', values: { ...values, time: timeOf(periodOf(last)) } }
    : { key: 'trend-said', values };
}

/** What was said, and for a time of several years what the projection comes to at the end of each. */
export function tableOf(said: readonly Figure[], path: readonly Cell[][] = []): Table | undefined {
  const stated = said.map((figure): Cell[] => [periodOf(figure).to, figure, publishersOf(figure.sources)]);
  const rows = [...stated, ...path].sort(([a], [b]) => String(a).localeCompare(String(b)));
  return rows.length < 2 ? undefined : { columns: ['period-end', 'training-cost', 'source'], rows };
}
