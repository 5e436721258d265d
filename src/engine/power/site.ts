import type { Known } from '../../catalogue/catalogue.ts';
import { HOURS_PER_YEAR } from '../../quantity/hours.ts';
import type { Range } from '../../quantity/range.ts';
import { publishersOf } from '../../quantity/source.ts';
import type { Answer, Note, Table } from '../answer.ts';
import { asPublished } from '../as-published.ts';
import { cautions } from '../cautions.ts';
import { conclude } from '../conclude.ts';
import type { Inquiry } from '../inquiry.ts';
import { type Query, without } from '../query.ts';

/** What is published of a site, by the figure it answers with; in the order they are shown. */
const published = {
  facility: 'buildingCost',
  equipment: 'equipmentCost',
  itPower: 'itPower',
  facilityPower: 'facilityPower',
  accelerators: 'acceleratorCount',
  h100Equivalents: 'h100Equivalents',
} as const;

/** What a named data centre cost by the time asked about, as published: the whole, or the building alone. */
export function ofSite(site: string, inquiry: Inquiry): Answer {
  const { query, known } = inquiry;
  const isBuilding = query.scope === 'facility';
  const total = known(site, isBuilding ? 'buildingCost' : 'totalCost');
  const figures = Object.entries(published).flatMap(([name, kind]) => {
    const found = isBuilding && name === 'equipment' ? undefined : known(site, kind);
    return found === undefined ? [] : [[name, asPublished(name, found)] as const];
  });
  return conclude(inquiry, {
    total: total === undefined ? null : asPublished('total', total),
    figures: Object.fromEntries(figures),
    table: historyTable(site, inquiry),
    caveats:
      total === undefined
        ? [{ key: 'no-build-cost-known', values: { thing: site } }]
        : [
            { key: isBuilding ? 'facility-only' : 'facility-and-equipment' },
            ...asItStood(site, 'total', total),
          ],
    next: followUps(query, known(site, 'itPower')),
  });
}

/** Whose word a site's figure is, and of which day: sites grow. */
export function asItStood(site: string, name: string, known: Known): Note[] {
  const by = publishersOf(known.sources);
  return [{ key: 'site-as-of', values: { site, asOf: known.asOf, by } }, ...cautions(name, known)];
}

/** How the site grew: its power and cost at each day something was published of. */
function historyTable(site: string, { world }: Inquiry): Table | undefined {
  const kinds = ['itPower', 'facilityPower', 'totalCost'];
  const figures = kinds.map((kind) => world.catalogue.history(site, kind, world.now));
  const days = [...new Set(figures.flat().map(({ asOf }) => asOf))].sort();
  if (days.length < 2) return undefined;
  const rows = days.map((day) => [
    day,
    ...figures.map((series): Range | null => series.findLast(({ asOf }) => asOf === day) ?? null),
  ]);
  return { columns: ['as-of', 'itPower', 'facilityPower', 'total'], rows };
}

/** The site's electricity, and what the method of this assistant makes of as much power. */
function followUps(query: Query, it: Known | undefined): Query[] {
  const plain = without(query, 'site', 'scope', 'accelerator');
  return [
    { ...without(query, 'scope'), intent: 'power', hours: HOURS_PER_YEAR },
    ...(it === undefined ? [] : [{ ...plain, scope: 'all', accelerator: 'gb200', power: it.mid }]),
  ];
}
