import { assumptionKinds } from '../../../engine/assumptions.ts';
import { intents } from '../../../engine/index.ts';
import { type Query, without } from '../../../engine/query.ts';
import type { Item } from '../amounts/item.ts';
import { bareClaim, type Claim } from '../claims/claim.ts';
import { PRICE } from '../words/thread-words.ts';
import { beside, isLink, isTurn, spend } from './turn-items.ts';

/** What is left of a text, and of the question before, once something is taken back. */
interface TakenBack {
  readonly items: readonly Item[];
  readonly previous: Query;
  /** What is set to none: "no discount". */
  readonly claims: readonly Claim[];
}

/** "default price again", "reset", "without the discount", "any provider". */
export function takeBack(items: readonly Item[], previous: Query): TakenBack {
  let back: TakenBack = { items, previous, claims: [] };
  for (const [at, item] of items.entries()) {
    if (isTurn(item, 'usual')) back = toUsual(back, at);
    if (isTurn(item, 'any')) back = toAny(back, at);
    if (isTurn(item, 'none')) back = toNone(back, at);
  }
  return back;
}

/** What is named beside goes back to what it usually is; all assumptions do, where nothing else is said. */
function toUsual(back: TakenBack, at: number): TakenBack {
  const { items, previous } = back;
  const named = nameBeside(items, at, 1) ?? nameBeside(items, at, -1);
  if (named !== undefined) return takenOut(back, [at, named], namesOf(items[named] as Item, previous));
  const isAlone = items.every(
    (item, index) => index === at || isLink(item) || isTurn(item, 'usual') || isName(item),
  );
  return isAlone ? takenOut(back, [at], Object.keys(previous.assume ?? {})) : back;
}

function toAny(back: TakenBack, at: number): TakenBack {
  const { items } = back;
  const named = [1, -1]
    .map((step) => beside(items, at, step as 1 | -1, ({ meaning }) => meaning?.slots !== undefined))
    .find((one) => one !== undefined);
  return named === undefined ? back : takenOut(back, [at, named], items[named]?.meaning?.slots ?? []);
}

/** Without a discount there is none, whatever is usual; what cannot be nothing goes back to what it usually is. */
function toNone(back: TakenBack, at: number): TakenBack {
  const { items, previous, claims } = back;
  const named = nameBeside(items, at, 1);
  if (named === undefined || items[named + 1]?.quantity !== undefined) return back;
  const assumes = intents.find(({ id }) => id === previous.intent)?.assumes ?? [];
  const [name] = (items[named]?.meaning?.assumptions ?? []).filter((one) => assumes.includes(one));
  const kind = name === undefined ? undefined : assumptionKinds[name];
  if (name === undefined || kind?.unit !== 'fraction' || kind.min > 0)
    return takenOut(back, [at, named], namesOf(items[named] as Item, previous));
  const none: Claim = { ...bareClaim, takes: 'assumption', names: [name], value: 0, items: [at, named] };
  return { items: spend(items, [at, named]), previous, claims: [...claims, none] };
}

function nameBeside(items: readonly Item[], at: number, step: 1 | -1): number | undefined {
  return beside(items, at, step, isName);
}

function isName({ meaning, quantity, attached }: Item): boolean {
  if (attached || quantity !== undefined) return false;
  return meaning !== undefined && (meaning.assumptions.length > 0 || meaning.slots !== undefined);
}

/** Assumptions and slots of the question before that an item is the name of. */
function namesOf({ meaning }: Item, { assume = {} }: Query): string[] {
  const slots = meaning?.slots ?? [];
  const prices = slots.includes(PRICE) ? Object.keys(assume).filter((name) => name.endsWith('-price')) : [];
  return [...(meaning?.assumptions ?? []), ...slots, ...prices];
}

function takenOut(
  { items, previous, claims }: TakenBack,
  taken: readonly number[],
  names: readonly string[],
): TakenBack {
  const kept = Object.entries(previous.assume ?? {}).filter(([name]) => !names.includes(name));
  const rest = without(previous, 'assume', ...names);
  return {
    items: spend(items, taken),
    previous: kept.length === 0 ? rest : { ...rest, assume: Object.fromEntries(kept) },
    claims,
  };
}
