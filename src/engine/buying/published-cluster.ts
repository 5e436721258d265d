import { dividedBy, type Estimate, exactly, times } from '../../quantity/estimate.ts';
import { publishersOf } from '../../quantity/source.ts';
import type { Note, Table } from '../answer.ts';
import { asPublished } from '../as-published.ts';
import type { Inquiry } from '../inquiry.ts';

/** What others published of whole clusters, for as many accelerators, beside what ours is worked out to. */
export function publishedCluster(
  accelerator: string,
  count: Estimate,
  { world, known }: Inquiry,
): { readonly figures: Record<string, Estimate>; readonly table?: Table; readonly caveats: Note[] } {
  const published = known(accelerator, 'clusterServerPrice');
  const size = world.catalogue.thing(accelerator)?.traits.serverAccelerators;
  if (published === undefined || typeof size !== 'number') return { figures: {}, caveats: [] };
  const { low, mid, high, unit } = published;
  const each = dividedBy(
    asPublished('cluster-server-price', published),
    exactly(size, { name: 'accelerators-per-server', unit: 'ratio' }),
    { name: 'published-each', unit: 'USD' },
  );
  const history = world.catalogue.history(accelerator, 'clusterServerPrice', world.now);
  const rows = history.map((figure) => [figure.asOf, figure, publishersOf(figure.sources)]);
  return {
    figures: { clusterPublished: times(count, each, { name: 'clusterPublished', unit: 'USD' }) },
    ...(rows.length < 2 ? {} : { table: { columns: ['as-of', 'cluster-server', 'source'], rows } }),
    caveats: [
      { key: 'cluster-published', values: { value: { low, mid, high, unit }, asOf: published.asOf } },
    ],
  };
}
