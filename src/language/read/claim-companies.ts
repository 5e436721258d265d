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
  const named = items.flatMap((item, at) => {
    const companies = companiesAt(item, catalogue);
    return companies === undefined ? [] : [{ at, text: textOf(item), ...companies }];
  });
  if (named.length === 0) return [];
  // "who spent most, Meta or Google": of those that are named, not of all
  const some = named.filter(({ isAll }) => !isAll);
  const ids = [...new Set((some.length > 0 ? some : named).flatMap((one) => one.ids))];
  const notes = named.flatMap(({ text, as, loose }): Note[] =>
    loose ? [{ key: 'read-as', values: { name: text, as } }] : [],
  );
  return [{ takes: 'companies', value: ids, items: named.map(({ at }) => at), notes }];
}

interface Companies {
  readonly ids: readonly string[];
  /** The thing they were read as, and whether that must be said. */
  readonly as: string;
  readonly loose: boolean;
  /** Every company known. */
  readonly isAll?: true;
}

function companiesAt({ meaning }: Item, catalogue: Catalogue): Companies | undefined {
  for (const { kind, thing, loose, publishes } of meaning?.things ?? []) {
    if (kind === 'group') return groupOf(thing, loose, catalogue);
    if (kind === 'company' || thing.traits.fiscalYearEnd !== undefined)
      return { ids: [thing.id], as: thing.id, loose };
    const { parent } = thing.traits;
    if (typeof parent === 'string') return { ids: [parent], as: parent, loose: true };
    if (kind === 'party' && !publishes) return { ids: [thing.id], as: thing.id, loose };
  }
  return undefined;
}

function groupOf(group: Thing, loose: boolean, catalogue: Catalogue): Companies {
  const { members } = group.traits;
  if (Array.isArray(members)) return { ids: members as string[], as: group.id, loose };
  return { ids: companiesOf(catalogue).map(({ id }) => id), as: group.id, loose, isAll: true };
}
