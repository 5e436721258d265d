import { isDeepStrictEqual } from 'node:util';
import type { Note } from '../../../engine/answer.ts';
import type { Intent } from '../../../engine/intent.ts';
import type { Query } from '../../../engine/query.ts';
import type { Claim } from '../claims/claim.ts';
import type { Said } from '../claims/hear.ts';
import { ASKS, ASSUMPTIONS, isAnsweredBy, isForSale, isSign, type Signs } from '../words/signs.ts';
import { fillAssumptions, use } from './fill-assumptions.ts';
import { fittingClaims } from './fitting-claims.ts';
import { kindsOf, slotsFor } from './may-fill.ts';
import { noneUsed, type UsedItems } from './used-items.ts';

/** How an intent takes what a text says. */
export interface Filled {
  readonly intent: Intent;
  /** Slots and assumptions said, in the order of the intent's slots; no defaults. */
  readonly said: Query;
  /** Slots of the intent filled from the text, and how many of them speak for it by themselves. */
  readonly filled: number;
  readonly signs: number;
  /** Slots read from how a price is asked: a sign, but no weight. */
  readonly implied: number;
  /** Items used. */
  readonly used: UsedItems;
  readonly notes: readonly Note[];
  /** Money that cannot be filled in: its ISO codes. */
  readonly foreign: readonly string[];
  /** Slots that were given more than one word or provider, with their values. */
  readonly torn: Readonly<Record<string, readonly string[]>>;
}

/** Fills an intent's slots and assumptions. A slot two different things could fill stays empty, and both are left over. */
export function fillIntent(intent: Intent, text: Said): Filled {
  const { items, claims, votes, cues } = text;
  const own = cues.get(intent.id)?.signs ?? {};
  const used = noneUsed(items);
  const notes: Note[] = [];
  const slots: Record<string, unknown> = {};
  const torn: Record<string, readonly string[]> = {};
  const strange: string[] = [];
  let signs = 0;
  let ones = 0;
  let implied = 0;
  const kinds = kindsOf(claims);
  for (const [name, slot] of slotsFor(intent, kinds, votes.worded.has(intent.id))) {
    const fitting = fittingClaims(intent, name, slot, text);
    const [first] = fitting;
    if (first === undefined) continue;
    if (fitting.length > 1 && name !== ASKS && fitting.some(({ value }) => !isSame(value, first.value))) {
      if (own.either?.includes(name)) for (const claim of fitting) use(claim, used, notes);
      else if (slot.takes === 'word' || slot.takes === 'provider') {
        torn[name] = [...new Set(fitting.map(({ value }) => String(value)))];
        for (const claim of fitting) use(claim, used, notes);
      }
      continue;
    }
    if (first.foreign !== undefined) strange.push(first.foreign);
    else if (first.idle !== true) slots[name] = first.value;
    if (isSign(own, name, slot, first) && !isForSale(first, claims)) first.implied ? implied++ : signs++;
    // one of a thing is the thing: to say so speaks for no intent
    if (slot.takes === 'count' && first.value === 1) ones++;
    for (const claim of fitting) use(claim, used, notes);
    for (const claim of repeating(first, claims)) use(claim, used, notes);
  }
  const { assume, foreign: prices, worked } = fillAssumptions(intent, claims, used, notes);
  const foreign = strange.length === 0 ? prices : [...strange, ...prices];
  const set = Object.keys(assume).length;
  const currency = kinds.all.has('currency') ? claims.filter(({ takes }) => takes === 'currency') : NONE;
  const code = currency.every(({ value }) => value === currency[0]?.value) ? currency[0]?.value : undefined;
  if (code !== undefined) for (const claim of currency) use(claim, used, notes);
  const rate = code === undefined ? undefined : claims.find((claim) => isRateOf(claim, code));
  if (rate !== undefined) use(rate, used, notes);
  for (const claim of claims) if (isAnsweredBy(claim, own)) use(claim, used, notes);
  return {
    intent,
    said: {
      intent: intent.id,
      ...slots,
      ...(set === 0 ? {} : { assume }),
      ...(code === undefined || code === 'USD' ? {} : { currency: code as string }),
      ...(rate === undefined ? {} : { exchangeRate: rate.value as number }),
    },
    filled: Object.keys(slots).length + set - worked - ones,
    signs:
      signs +
      together(own, slots) +
      (own.silent?.includes(ASSUMPTIONS) ? 0 : set - worked) +
      foreign.length +
      Object.keys(torn).length,
    implied,
    used,
    notes,
    foreign,
    torn,
  };
}

function isRateOf({ takes, names }: Claim, code: Claim['value']): boolean {
  return takes === 'exchangeRate' && names?.includes(String(code)) === true;
}

/** How many of the groups of slots that speak for an intent together are said. */
function together({ together: groups }: Signs, slots: Readonly<Record<string, unknown>>): number {
  if (groups === undefined) return 0;
  return groups.filter((group) => group.every((slot) => slots[slot] !== undefined)).length;
}

function isSame(a: Claim['value'], b: Claim['value']): boolean {
  return a === b || (typeof a === 'object' && isDeepStrictEqual(a, b));
}

/** What only says over again what was chosen: "hourly rate per hour". */
function repeating({ takes, value }: Claim, claims: readonly Claim[]): readonly Claim[] {
  return takes === 'word' ? claims.filter((claim) => claim.takes === 'word' && claim.value === value) : NONE;
}

const NONE: readonly Claim[] = [];
