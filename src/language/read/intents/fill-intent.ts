import { isDeepStrictEqual } from 'node:util';
import type { Note } from '../../../engine/answer.ts';
import type { Intent, Slot } from '../../../engine/intent.ts';
import type { Query } from '../../../engine/query.ts';
import type { Claim } from '../claims/claim.ts';
import type { Said } from '../claims/hear.ts';
import { ASKS, ASSUMPTIONS, isAnsweredBy, isForSale, isSign, type Signs } from '../words/signs.ts';
import { fillAssumptions, takeAll, use } from './fill-assumptions.ts';
import { fillCurrency } from './fill-currency.ts';
import { fittingClaims } from './fitting-claims.ts';
import { type Kinds, kindsOf, type Slots, slotsFor } from './may-fill.ts';
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
  readonly torn: readonly (readonly [slot: string, values: readonly string[]])[];
}

/** Fills an intent's slots and assumptions. A slot two different things could fill stays empty, and both are left over. */
export function fillIntent(intent: Intent, text: Said, kinds: Kinds = kindsOf(text.claims)): Filled {
  const { items, claims, votes, cues } = text;
  const own = cues.get(intent.id)?.signs ?? NO_SIGNS;
  const used = noneUsed(items);
  const notes: Note[] = [];
  const said: Record<string, unknown> & { intent: string } = { intent: intent.id };
  const torn: (readonly [string, readonly string[]])[] = [];
  const foreign: string[] = [];
  let filled = 0;
  let signs = 0;
  let ones = 0;
  let implied = 0;
  const slots = slotsFor(intent, kinds, votes.worded.has(intent.id));
  for (let place = 0; place < slots.length; place++) {
    const [name, slot] = slots[place] as Slots[number];
    if (own.firm?.includes(name) && !votes.strong.has(intent.id)) continue;
    if (own.apart?.includes(name) && own.apart.some((other) => said[other] !== undefined)) continue;
    const fitting = fittingClaims(intent, name, slot, text);
    const first = fitting[0];
    if (first === undefined) continue;
    if (isTermOf(own, slot, claims)) {
      takeAll(fitting, used, notes);
      continue;
    }
    if (fitting.length > 1 && name !== ASKS && fitting.some(({ value }) => !isSame(value, first.value))) {
      if (own.either?.includes(name)) takeAll(fitting, used, notes);
      else if (slot.takes === 'word' || slot.takes === 'provider') {
        torn.push([name, [...new Set(fitting.map(({ value }) => String(value)))]]);
        takeAll(fitting, used, notes);
      }
      continue;
    }
    if (first.foreign !== undefined) foreign.push(first.foreign);
    else if (first.idle !== true) {
      said[name] = first.value;
      filled++;
    }
    if (isSign(own, name, slot, first) && !isForSale(first, claims)) first.implied ? implied++ : signs++;
    // one of a thing is the thing: to say so speaks for no intent
    if (slot.takes === 'count' && first.value === 1) ones++;
    takeAll(fitting, used, notes);
    if (first.takes === 'word') takeRepeating(first, claims, used, notes);
  }
  signs += together(own, said);
  const { assume, set, worked } = fillAssumptions(intent, text, used, notes, foreign);
  if (assume !== undefined) said.assume = assume;
  if (kinds.all.has('currency')) fillCurrency(said, claims, used, notes);
  const isAnswer = own.given !== undefined || own.published === true;
  if (isAnswer)
    takeAll(
      claims.filter((claim) => isAnsweredBy(claim, own)),
      used,
      notes,
    );
  const weighed = own.silent?.includes(ASSUMPTIONS) ? 0 : set - worked;
  return {
    intent,
    said,
    filled: filled + set - worked - ones,
    signs: signs + weighed + foreign.length + torn.length,
    implied,
    used,
    notes,
    foreign,
    torn,
  };
}

/** "the five-year contract, how much a year?": so long as what is asked by the year anyway was agreed for. */
function isTermOf(own: Signs, { takes }: Slot, claims: readonly Claim[]): boolean {
  return own.given !== undefined && takes === 'duration' && claims.some((claim) => isAnsweredBy(claim, own));
}

/** How many of the groups of slots that speak for an intent together are said. */
function together({ together: groups }: Signs, said: Query): number {
  if (groups === undefined) return 0;
  return groups.filter((group) => group.every((slot) => said[slot] !== undefined)).length;
}

function isSame(a: Claim['value'], b: Claim['value']): boolean {
  return a === b || (typeof a === 'object' && isDeepStrictEqual(a, b));
}

/** Uses what only says over again what was chosen: "hourly rate per hour". */
function takeRepeating({ value }: Claim, claims: readonly Claim[], used: boolean[], notes: Note[]): void {
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    if (claim.takes === 'word' && claim.value === value) use(claim, used, notes);
  }
}

const NO_SIGNS: Signs = {};
