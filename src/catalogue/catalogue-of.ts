import type { Catalogue, Figure, Thing } from './catalogue.ts';
import { figureKinds } from './figure-kinds.ts';
import { isPublished, latest } from './latest.ts';

/** A catalogue of these things and figures. */
export function catalogueOf(
  things: readonly Thing[],
  figures: readonly Figure[],
  version: string,
): Catalogue {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const byKind = Map.groupBy(things, ({ kind }) => kind);
  const series = Map.groupBy(figures, ({ thing, kind }) => `${thing} ${kind}`);
  const seriesOf = (id: string, kind: string) => series.get(`${id} ${kind}`) ?? [];
  return {
    version,
    thing: (id) => byId.get(id),
    things: (kind) => byKind.get(kind) ?? [],
    latest: (id, kind, when) => {
      const known = figureKinds[kind];
      return known && latest(seriesOf(id, kind), known, when);
    },
    history: (id, kind, now) =>
      seriesOf(id, kind)
        .filter((figure) => isPublished(figure, now))
        .toSorted((a, b) => a.asOf.localeCompare(b.asOf)),
  };
}
