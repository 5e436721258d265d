import type { Catalogue, Thing } from '../../../catalogue/catalogue.ts';
import type { Note } from '../../../engine/answer.ts';
import { companiesOf } from '../../../engine/companies/fiscal-calendar.ts';
import { intents } from '../../../engine/index.ts';
import { gather } from '../amounts/gather.ts';
import type { Item } from '../amounts/item.ts';
import { beside, isTurn } from '../thread/turn-items.ts';
import type { NamedThing } from '../words/named-thing.ts';
import { bareClaim, type Claim } from './claim.ts';

/**
 * All companies a text names, as one claim: groups written out, a cloud as the company it is part of. A party that
 * publishes no accounts counts where nothing else is named, so that the answer can say so.
 */
export function claimCompanies(
  items: readonly Item[],
  textOf: (item: Item) => string,
  catalogue: Catalogue,
): Claim[] {
  const named = gather(items, (item, at) => {
    const companies = companiesAt(item, catalogue);
    return companies === undefined ? NONE : { at, text: textOf(item), ...companies };
  });
  if (named.length === 0) return allOfThem(items, catalogue);
  const excluded = named.filter(({ at }) => leavesOut(items, at) !== undefined);
  const left = new Set(excluded.flatMap(({ ids }) => ids));
  const kept = named.filter((one) => !excluded.includes(one));
  if (kept.length === 0) return [];
  // "who spent most, Meta or Google": of those that are named, not of all
  const some = kept.filter(({ isAll }) => !isAll);
  const ids = [...new Set((some.length > 0 ? some : kept).flatMap((one) => one.ids))].filter(
    (id) => !left.has(id),
  );
  if (ids.length === 0) return [];
  const notes = named.flatMap(({ text, as, loose }): Note[] =>
    loose ? [{ key: 'read-as', values: { name: text, as } }] : [],
  );
  const without = excluded.flatMap(({ at }) => leavesOut(items, at) ?? []);
  return [
    {
      ...bareClaim,
      takes: 'companies',
      value: ids,
      items: [...named.map(({ at }) => at), ...without],
      notes,
    },
  ];
}

/** "all guidance for 2026", 所有指引: of every company, where none is named. */
function allOfThem(items: readonly Item[], catalogue: Catalogue): Claim[] {
  const all = items.findIndex((item, at) => isTurn(item, 'any') && isOfCompanies(items[at + 1]));
  if (all < 0) return [];
  return [
    { ...bareClaim, takes: 'companies', value: companiesOf(catalogue).map(({ id }) => id), items: [all] },
  ];
}

/** Whether something is asked that only companies have. */
function isOfCompanies(item: Item | undefined): boolean {
  return (
    item?.meaning?.cues.some(({ intent, weight }) => weight === 'strong' && OF_COMPANIES.has(intent)) === true
  );
}

const OF_COMPANIES: ReadonlySet<string> = new Set(
  intents.flatMap(({ id, slots }) => (slots.companies === undefined ? [] : [id])),
);

/** What says that the company at a place is left out: "all but", "except", "not". */
function leavesOut(items: readonly Item[], at: number): number | undefined {
  const before = beside(
    items,
    at,
    -1,
    (item) => isTurn(item, 'none') || isTurn(item, 'not') || isCompany(item),
  );
  const item = before === undefined ? undefined : items[before];
  if (before === undefined || item === undefined || !isCompany(item)) return before;
  // "except Tesla and Apple", not "except Tesla, all of them"; "not Meta, Amazon" means Amazon
  if (!isCompany(items[at] as Item)) return undefined;
  const ofFirst = leavesOut(items, before);
  return ofFirst !== undefined && isTurn(items[ofFirst] as Item, 'none') ? ofFirst : undefined;
}

function isCompany({ meaning }: Item): boolean {
  return meaning?.things.some(({ kind }) => kind === 'company' || kind === 'party') === true;
}

const NONE: readonly (Companies & { readonly at: number; readonly text: string })[] = [];

interface Companies {
  readonly ids: readonly string[];
  /** The thing they were read as, and whether that must be said. */
  readonly as: string;
  readonly loose: boolean;
  /** Every company known. */
  readonly isAll?: true;
}

function companiesAt({ meaning }: Item, catalogue: Catalogue): Companies | undefined {
  const things = meaning?.things ?? NO_THINGS;
  for (let index = 0; index < things.length; index++) {
    const { kind, thing, loose, publishes } = things[index] as NamedThing;
    if (kind === 'group') return groupOf(thing, loose, catalogue);
    if (kind === 'company' || thing.traits.fiscalYearEnd !== undefined)
      return { ids: [thing.id], as: thing.id, loose };
    const { parent } = thing.traits;
    if (typeof parent === 'string') return { ids: [parent], as: parent, loose: true };
    if (kind === 'party' && !publishes) return { ids: [thing.id], as: thing.id, loose };
  }
  return undefined;
}

const NO_THINGS: readonly NamedThing[] = [];

function groupOf(group: Thing, loose: boolean, catalogue: Catalogue): Companies {
  const { members } = group.traits;
  if (Array.isArray(members)) return { ids: members as string[], as: group.id, loose };
  return { ids: companiesOf(catalogue).map(({ id }) => id), as: group.id, loose, isAll: true };
}
