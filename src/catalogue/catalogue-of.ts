import type { Catalogue, Figure, Known, Thing, When } from './catalogue.ts';
import type { FigureKind } from './figure-kind.ts';
import { figureKinds } from './figure-kinds.ts';
import { isPublished, latest } from './latest.ts';
import { mergeFigures, versionWith } from './merge-figures.ts';
import { shareSources } from './share-sources.ts';

/** The figures of one kind of one thing, and what is known of them by the times asked about: mostly one, today. */
interface Series {
  readonly figures: readonly Figure[];
  readonly kind: FigureKind | undefined;
  readonly known: Map<string, Known | undefined>;
}

/** Times kept of each. */
const KEPT = 50;

/** A catalogue of these things and figures. */
export function catalogueOf(
  things: readonly Thing[],
  figures: readonly Figure[],
  version: string,
): Catalogue {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const byKind = Map.groupBy(things, ({ kind }) => kind);
  const series = new Map(
    [...Map.groupBy(figures, ({ thing }) => thing)].map(([id, own]) => [id, seriesByKind(own)] as const),
  );

  return {
    version,
    thing: (id) => byId.get(id),
    things: (kind) => byKind.get(kind) ?? [],
    latest: (id, kind, when) => {
      const one = series.get(id)?.get(kind);
      return one && latestOf(one, when);
    },
    history: (id, kind, now) =>
      (series.get(id)?.get(kind)?.figures ?? [])
        .filter((figure) => isPublished(figure, now))
        .toSorted((a, b) => a.asOf.localeCompare(b.asOf)),
    withLive: (live) =>
      catalogueOf(things, shareSources(mergeFigures(figures, live)), versionWith(version, live)),
  };
}

function seriesByKind(figures: readonly Figure[]): ReadonlyMap<string, Series> {
  const byKind = Map.groupBy(figures, ({ kind }) => kind);
  return new Map(
    [...byKind].map(([kind, own]) => [kind, { figures: own, kind: figureKinds[kind], known: new Map() }]),
  );
}

/** A question asks for dozens of figures, and mostly for the same as others. */
function latestOf({ figures, kind, known }: Series, when: When): Known | undefined {
  if (kind === undefined) return undefined;
  const time = when.asOf === undefined ? when.now : `${when.now} ${when.asOf}`;
  if (!known.has(time)) {
    if (known.size >= KEPT) known.clear();
    known.set(time, latest(figures, kind, when));
  }
  return known.get(time);
}
