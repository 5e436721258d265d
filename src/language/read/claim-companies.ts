import type { Catalogue, Thing } from '../../catalogue/catalogue.ts';
import type { Note } from '../../engine/answer.ts';
import { companiesOf } from '../../engine/fiscal-calendar.ts';
import type { Claim } from './claim.ts';
import type { Item } from './item.ts';

/**
 * All companies a text names, as one claim: groups written out, a cloud as the company it is part of. A party that
 * publishes no accounts counts where nothing else is named, so that the answer can say so.
 */
export function claimCompanies(
  items: readonly Item[],
  textOf: (item: Item) => string,
  catalogue: Catalogue,
): Claim[] {
  const named = items.flatMap((item, at) => (companiesAt(item, catalogue) ? [{ item, at }] : []));
  const [known] = named;
  if (known === undefined) return [];
  const found = named.map(({ item, at }) => ({
    at,
    ...(companiesAt(item, catalogue) as Companies),
    text: textOf(item),
  }));
  const ids = [...new Set(found.flatMap((one) => one.ids))];
  const notes = found.flatMap(({ text, as, loose }): Note[] =>
    loose ? [{ key: 'read-as', values: { name: text, as } }] : [],
  );
  return [{ takes: 'companies', value: ids, items: found.map(({ at }) => at), notes }];
}

interface Companies {
  readonly ids: readonly string[];
  /** The thing they were read as, and whether that must be said. */
  readonly as: string;
  readonly loose: boolean;
}

function companiesAt({ meaning }: Item, catalogue: Catalogue): Companies | undefined {
  for (const { kind, thing, loose, publishes } of meaning?.things ?? []) {
    if (kind === 'group') return { ids: membersOf(thing, catalogue), as: thing.id, loose };
    if (kind === 'company' || thing.traits.fiscalYearEnd !== undefined)
      return { ids: [thing.id], as: thing.id, loose };
    const { parent } = thing.traits;
    if (typeof parent === 'string') return { ids: [parent], as: parent, loose: true };
    if (kind === 'party' && !publishes) return { ids: [thing.id], as: thing.id, loose };
  }
  return undefined;
}

function membersOf({ traits: { members } }: Thing, catalogue: Catalogue): readonly string[] {
  return Array.isArray(members) ? (members as string[]) : companiesOf(catalogue).map(({ id }) => id);
}
