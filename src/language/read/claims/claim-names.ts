import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { Note } from '../../../engine/answer.ts';
import { gather } from '../amounts/gather.ts';
import { isMarked } from '../amounts/is-marked.ts';
import type { Item } from '../amounts/item.ts';
import { namesHardware } from '../amounts/neighbours.ts';
import type { NamedThing } from '../words/named-thing.ts';
import { bareClaim, type Claim } from './claim.ts';
import { claimCompanies } from './claim-companies.ts';
import { NONE } from './joined.ts';

/** Kinds of which two or more can be put side by side, the likeliest first. */
const COMPARED = ['accelerator', 'model', 'instance', 'provider', 'site'] as const;

/** Slots for whoever published a figure or said what will be: not every party does. */
export const PUBLISHERS: ReadonlySet<string | undefined> = new Set(['publisher', 'speaker']);

/** Everything the text names. Names that leave something unsaid come with a note of how they are read. */
export function claimNames(
  items: readonly Item[],
  textOf: (item: Item) => string,
  catalogue: Catalogue,
): Claim[] {
  const names: Claim[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const things = item.meaning?.things ?? NO_THINGS;
    for (let index = 0; index < things.length; index++) {
      const named = things[index] as NamedThing;
      if (named.kind !== 'group' && !isMeasured(items, at, named))
        names.push(...namesAt(named, at, textOf(item)));
    }
  }
  const clouds = items.some(namesHardware)
    ? gather(items, (_, at) => cloudAt(items, at, textOf, catalogue))
    : NONE;
  names.push(...clouds);
  return [
    ...names,
    ...sideBySide(names),
    ...allProviders(names),
    ...claimCompanies(items, textOf, catalogue),
  ];
}

const NO_THINGS: readonly NamedThing[] = [];

/** "H100s on Oracle", 在甲骨文租, "Oracle H100 price": of a company that sells by the hour its cloud. */
function cloudAt(
  items: readonly Item[],
  at: number,
  textOf: (item: Item) => string,
  catalogue: Catalogue,
): readonly Claim[] {
  const item = items[at] as Item;
  const company = item.meaning?.things.find(({ kind }) => kind === 'company')?.thing.id;
  if (company === undefined || !(isMarked(items[at - 1], 'seller') || isRentedAfter(items, at))) return NONE;
  const cloud = catalogue.things('provider').find(({ traits }) => traits.parent === company);
  if (cloud === undefined) return [];
  const notes: Note[] = [{ key: 'read-as', values: { name: textOf(item), as: cloud.id } }];
  return [{ ...bareClaim, takes: 'provider', value: cloud.id, items: [at], notes }];
}

/** "Oracle H100", "oracle 8 H100": right before what is rented. */
function isRentedAfter(items: readonly Item[], at: number): boolean {
  const next = items[at + (items[at + 1]?.quantity?.kind === 'number' ? 2 : 1)];
  return namesHardware(next);
}

/** "a 5 GW Stargate" is one like it, not the site itself. */
function isMeasured(items: readonly Item[], at: number, { kind, loose }: NamedThing): boolean {
  return kind === 'site' && loose && items[at - 1]?.quantity?.unit === 'W';
}

function namesAt({ kind, thing: { id }, loose, publishes }: NamedThing, at: number, name: string): Claim[] {
  const notes: Note[] = loose ? [{ key: 'read-as', values: { name, as: id } }] : [];
  // a company is a party to deals as well
  const takes = kind === 'company' ? 'party' : (kind as Claim['takes']);
  const claim: Claim = { ...bareClaim, takes, value: id, items: [at], notes };
  return publishes === undefined ? [claim] : [claim, { ...claim, slot: publishes }];
}

/** Two or more of a kind, in the order they are named. */
function sideBySide(names: readonly Claim[]): Claim[] {
  if (names.length < 2) return [];
  for (const kind of COMPARED) {
    const alike = names.filter(({ takes }) => takes === kind);
    const ids = [...new Set(alike.map(({ value }) => value as string))];
    if (ids.length < 2) continue;
    const items = alike.flatMap((name) => name.items);
    return [{ ...bareClaim, takes: 'things', value: ids, items, notes: alike.flatMap(({ notes }) => notes) }];
  }
  return [];
}

/** Every provider named, for a comparison over them. */
function allProviders(names: readonly Claim[]): Claim[] {
  const named = names.filter(({ takes }) => takes === 'provider');
  if (named.length === 0) return [];
  const value = [...new Set(named.map((name) => name.value as string))];
  const items = named.flatMap((name) => name.items);
  return [{ ...bareClaim, takes: 'providers', value, items }];
}
