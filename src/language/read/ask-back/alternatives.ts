import type { Thing } from '../../../catalogue/catalogue.ts';
import { nearNames } from '../../../catalogue/near-names.ts';
import type { Item } from '../amounts/item.ts';
import type { Hearing } from '../claims/hear.ts';
import { emptyMeaning, type Meaning } from '../words/meaning.ts';
import type { NamedThing } from '../words/named-thing.ts';

/** Letters a name may be off to be offered in place of an unknown one. */
const FARTHEST = 2;
const MOST_NAMES = 3;

/** Kinds of which a question is about one, the likeliest to be asked about first. */
const SUBJECT_KINDS = ['accelerator', 'instance', 'model'] as const;

/** The first item of each thing named, where several of a kind are: each could be what is asked about. */
export function subjectsOf(items: readonly Item[]): number[] {
  const alone: number[] = [];
  for (const kind of SUBJECT_KINDS) {
    const seen = new Map<string, number>();
    for (const [at, item] of items.entries()) {
      const id = idOf(item, kind);
      if (id !== undefined && !seen.has(id)) seen.set(id, at);
    }
    if (seen.size > 1) return [...seen.values()];
    alone.push(...seen.values());
  }
  return alone.slice(0, 1);
}

/** The items as if only one of a kind were named: the others go, with the numbers that stand before them. */
export function isolated(items: readonly Item[], subject: number): Item[] {
  const kind = SUBJECT_KINDS.find((one) => idOf(items[subject], one) !== undefined);
  const kept = kind && idOf(items[subject], kind);
  const others = new Set(
    items.flatMap((item, at) => {
      const id = kind && idOf(item, kind);
      if (id === undefined || id === kept) return [];
      return items[at - 1]?.quantity?.kind === 'number' ? [at - 1, at] : [at];
    }),
  );
  return items.filter((_, at) => !others.has(at));
}

function idOf(item: Item | undefined, kind: (typeof SUBJECT_KINDS)[number]): string | undefined {
  return item?.meaning?.things.find((named) => named.kind === kind)?.thing.id;
}

/** A word that looks like the name of a chip nobody knows: letters and digits. */
export function unknownName(items: readonly Item[], textOf: (item: Item) => string): number | undefined {
  const at = items.findIndex((item) => {
    if (item.word !== true) return false;
    const text = textOf(item);
    return text.length > 2 && text.length <= 20 && /^[a-z]/i.test(text) && /\d/.test(text);
  });
  return at < 0 ? undefined : at;
}

/** The items with an unknown name taken for each of the accelerators it may have been meant for, the nearest first. */
export function nearItems(items: readonly Item[], at: number, { vocabulary, textOf }: Hearing): Item[][] {
  const item = items[at] as Item;
  const written = textOf(item).replace(/s$/i, '');
  return nearThings(written, vocabulary.shortNames).map((thing) =>
    items.map((one, index) => (index === at ? { ...one, word: undefined, meaning: named(thing) } : one)),
  );
}

/** Accelerators and models with a name one letter off, or else two. */
function nearThings(written: string, owners: ReadonlyMap<string, Thing>): readonly Thing[] {
  for (let reach = 1; reach <= Math.min(FARTHEST, written.length - 2); reach++) {
    const alike = [...owners.keys()].filter((name) => isAlike(name, written, reach));
    const near = nearNames(written, alike, alike.length, reach);
    if (near.length > 0)
      return [...new Set(near.map((name) => owners.get(name) as Thing))].slice(0, MOST_NAMES);
  }
  return [];
}

/** A long name is misspelt in its middle sooner than at its start. */
function isAlike(name: string, written: string, reach: number): boolean {
  const isClose = Math.abs(name.length - written.length) <= reach;
  return isClose && (written.length < SHORT || name[0]?.toLowerCase() === written[0]?.toLowerCase());
}

const SHORT = 5;

function named(thing: Thing): Meaning {
  const name = {
    kind: thing.kind as NamedThing['kind'],
    thing,
    loose: false,
    whole: false,
    publishes: undefined,
    capital: false,
  };
  return { ...emptyMeaning(), things: [name] };
}
