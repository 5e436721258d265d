import { intents } from '../../../engine/index.ts';
import { type Query, without } from '../../../engine/query.ts';
import type { Part } from '../../reading.ts';
import { gather } from '../amounts/gather.ts';
import type { Item } from '../amounts/item.ts';
import type { Claim } from '../claims/claim.ts';
import { addedUp } from './add-up.ts';
import { countedBy } from './count-by.ts';
import { dropDenied } from './deny.ts';
import { scaled } from './scale.ts';
import { shiftedTime } from './shift-time.ts';
import { takeBack } from './take-back.ts';
import { isTurn, spend } from './turn-items.ts';

/** What a text says of the question before and its answer, besides what fills slots. */
export interface Turn {
  /** The text, what is settled here marked as used. */
  readonly items: readonly Item[];
  /** The question before. */
  readonly before: Query;
  /** The same without what is taken back of it. */
  readonly previous: Query;
  /** What follows from the question before: twice as many as it had. */
  readonly claims: readonly Claim[];
  /** The part of the answer that is asked for. */
  readonly show?: Part;
  /** Something that was said is said not to be meant. */
  readonly denies: boolean;
  /** Something is settled here, whether or not anything else is said. */
  readonly isSaid: boolean;
}

/** The turn a text takes in a thread. */
export function takeTurn(items: readonly Item[], before: Query): Turn {
  const shown = takeShow(items, before);
  const denied = dropDenied(shown.items, shown.previous);
  const back = takeBack(denied.items, denied.previous);
  const { previous } = back;
  const changed =
    scaled(back.items, previous) ??
    addedUp(back.items, previous) ??
    countedBy(back.items, previous) ??
    shiftedTime(back.items, previous);
  const settled = changed?.items ?? back.items;
  return {
    items: settled,
    before,
    previous,
    claims: [...back.claims, ...(changed?.claims ?? [])],
    ...(shown.show && { show: shown.show }),
    denies: denied.items !== shown.items,
    isSaid: settled !== items,
  };
}

/** Parts of an answer that can be asked for, each a list of `_threads.yml`. */
const PARTS = ['sources', 'assumptions', 'working', 'offers'] as const satisfies readonly Part[];

/** "Why?", "show the sources"; of who rents out, all are shown: "cheapest?". */
function takeShow(
  items: readonly Item[],
  previous: Query,
): { readonly items: readonly Item[]; readonly previous: Query; readonly show?: Part } {
  const { slots } = intents.find(({ id }) => id === previous.intent) ?? {};
  // "20% cheaper" is a discount
  const isCut = items.some(({ quantity }) => quantity?.kind === 'percent');
  const isOffered = slots?.provider !== undefined && previous.model === undefined && !isCut;
  const known = isOffered ? PARTS : PARTS.filter((part) => part !== 'offers');
  const show = known.find((part) => items.some((item) => isTurn(item, part)));
  if (show === undefined) return { items, previous };
  return {
    items: spend(
      items,
      gather(items, (item, at) => (isTurn(item, show) ? [at] : [])),
    ),
    previous: show === 'offers' ? without(previous, 'provider') : previous,
    show,
  };
}
