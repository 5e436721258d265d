import type { Note } from '../../engine/answer.ts';
import { gather } from './amounts/gather.ts';
import type { Item } from './amounts/item.ts';
import type { Claim } from './claims/claim.ts';
import type { Candidate } from './intents/candidate.ts';
import { slotList } from './intents/slot-list.ts';

/** What an amount may be that is only asked about. */
const ASKED: ReadonlySet<Claim['takes']> = new Set(['supposed', 'word']);

const NONE: readonly Note[] = [];
const NOWHERE: readonly number[] = [];

/** What the answer must say of a reading besides what it is read from: inexact numbers taken as exact, a seller nobody knows. */
export function remarksOn(
  { items, filled, said, intent }: Candidate,
  claims: readonly Claim[],
  textOf: (item: Item) => string,
): Note[] {
  const askedAbout = new Set(claims.flatMap(({ takes, items: used }) => (ASKED.has(takes) ? used : NOWHERE)));
  const inexact = gather(items, (item, at): readonly Note[] => {
    const { quantity } = item;
    // what there is to spend is a bound by itself
    const isBudget = quantity?.kind === 'money' && said.budget !== undefined;
    if (quantity === undefined || isBudget || !filled.used[at] || askedAbout.has(at)) return NONE;
    if (quantity.bound !== undefined) return [{ key: 'bound-taken', values: { text: textOf(item) } }];
    const isExact = quantity.low === quantity.high;
    return quantity.approximate && isExact
      ? [{ key: 'approximate-taken', values: { text: textOf(item) } }]
      : NONE;
  });
  const takesProvider = slotList(intent).some(([, { takes }]) => takes === 'provider');
  if (!takesProvider || said.provider !== undefined) return inexact;
  const seller = items.find(({ word }, at) => word && items[at - 1]?.meaning?.marks.has('seller'));
  return seller === undefined
    ? inexact
    : [...inexact, { key: 'provider-unknown', values: { name: textOf(seller) } }];
}
