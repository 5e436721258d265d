import type { Catalogue } from './catalogue.ts';

/** A catalogue whose figures change while the program runs: everything that holds it sees the newest. */
interface ChangingCatalogue extends Catalogue {
  /** From now on this one is asked. */
  become(catalogue: Catalogue): void;
}

/** A catalogue that answers as the one it last became, so that whoever holds it sees the newest figures. */
export function changing(first: Catalogue): ChangingCatalogue {
  let current = first;
  return {
    get version() {
      return current.version;
    },
    thing: (id) => current.thing(id),
    things: (kind) => current.things(kind),
    latest: (id, figureKind, when) => current.latest(id, figureKind, when),
    history: (id, figureKind, now) => current.history(id, figureKind, now),
    withLive: (figures) => current.withLive(figures),
    become: (catalogue) => {
      current = catalogue;
    },
  };
}
