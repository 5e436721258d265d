import type { Figure } from '../../catalogue/catalogue.ts';
import { publishersOf } from '../../quantity/source.ts';
import type { Answer, Cell, Note, Table } from '../answer.ts';
import { asPublished } from '../as-published.ts';
import { conclude } from '../conclude.ts';
import type { Inquiry } from '../inquiry.ts';
import { type Period, periodOf, timeOf } from '../period.ts';
import { middleOf } from '../slots.ts';

/** Where nothing is known to go on from, or somebody's word is wanted, what was last said about the time asked about. */
export function asSaid(said: readonly Figure[], inquiry: Inquiry): Answer {
  if (inquiry.query.budget !== undefined) return reachedAsSaid(said, inquiry);
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

/** When a run costs so much, by what was said: the earliest time somebody put it as high as that. */
function reachedAsSaid(said: readonly Figure[], inquiry: Inquiry): Answer {
  const cost = middleOf(inquiry.query, 'budget', 0);
  const [first] = said
    .filter(({ high }) => high >= cost)
    .toSorted((a, b) => periodOf(a).to.localeCompare(periodOf(b).to));
  const { low, mid, high, unit } = first ?? { low: 0, mid: 0, high: 0, unit: 'USD' as const };
  return conclude(inquiry, {
    total: first === undefined ? null : asPublished('total', { ...first, stale: false, figures: [first] }),
    table: tableOf(said),
    sources: said.flatMap(({ sources }) => sources),
    caveats: [
      first === undefined
        ? { key: 'trend-said-of-none', values: { cost: { value: cost, unit: 'USD' } } }
        : {
            key: 'trend-said-reached',
            values: {
              value: { low, mid, high, unit },
              time: timeOf(periodOf(first)),
              by: publishersOf(first.sources),
              asOf: first.asOf,
            },
          },
    ],
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
