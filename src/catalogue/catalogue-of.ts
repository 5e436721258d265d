import type { Catalogue, Figure, Known, Thing, When } from './catalogue.ts';
import { figureKinds } from './figure-kinds.ts';
import { isPublished, latest } from './latest.ts';
import { mergeFigures, versionWith } from './merge-figures.ts';
import { shareSources } from './share-sources.ts';

/** Answers kept: a question asks for dozens of figures, and mostly for the same. */
const KEPT = 20_000;

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
  const kept = new Map<string, Known | undefined>();

  function find(id: string, kind: string, when: When): Known | undefined {
    const figureKind = figureKinds[kind];
    return figureKind && latest(seriesOf(id, kind), figureKind, when);
  }

  return {
    version,
    thing: (id) => byId.get(id),
    things: (kind) => byKind.get(kind) ?? [],
    latest: (id, kind, when) => {
      const key = `${id} ${kind} ${when.now} ${when.asOf}`;
      if (!kept.has(key)) {
        if (kept.size >= KEPT) kept.clear();
        kept.set(key, find(id, kind, when));
      }
      return kept.get(key);
    },
    history: (id, kind, now) =>
      seriesOf(id, kind)
        .filter((figure) => isPublished(figure, now))
        .toSorted((a, b) => a.asOf.localeCompare(b.asOf)),
    withLive: (live) =>
      catalogueOf(things, shareSources(mergeFigures(figures, live)), versionWith(version, live)),
  };
}
