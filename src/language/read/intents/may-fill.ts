import type { Intent, Slot } from '../../../engine/intent.ts';
import type { Claim } from '../claims/claim.ts';
import { slotList } from './slot-list.ts';

/** The kinds of claim a kind of slot is filled from, where they are few. */
const SOURCES: Partial<Record<Slot['takes'], readonly Claim['takes'][]>> = {
  accelerator: ['accelerator'],
  instance: ['instance'],
  provider: ['provider'],
  model: ['model'],
  things: ['things'],
  count: ['count'],
  requests: ['requests'],
  seats: ['seats'],
  subscription: ['subscription'],
  acceleratorHours: ['acceleratorHours'],
  parameters: ['parameters'],
  tokens: ['tokens'],
  compute: ['compute'],
  speed: ['speed'],
  power: ['power'],
  budget: ['budget'],
  volume: ['volume'],
  date: ['date'],
  duration: ['duration', 'word'],
  days: ['duration'],
  word: ['word', 'duration'],
  topic: ['word'],
  term: [],
};

export type Slots = ReturnType<typeof slotList>;

/** The kinds of claim there are in a text. Texts with the same kinds, in the same order, have the same of these. */
export interface Kinds {
  readonly all: ReadonlySet<Claim['takes']>;
  /** With one kind more, as far as met. */
  readonly more: Map<Claim['takes'], Kinds>;
  /** The slots of intents that they may fill, as far as asked for: without words of the intent's own, and with them. */
  readonly slots: Map<Intent, Slots>;
  readonly slotsWorded: Map<Intent, Slots>;
}

function ofAll(all: Kinds['all']): Kinds {
  return { all, more: new Map(), slots: new Map(), slotsWorded: new Map() };
}

/** The kinds of texts met before, which are much the same in text after text, from that of none on. */
let none = ofAll(new Set());
let met = 0;
const MOST_MET = 500;

/** The kinds of claim there are. */
export function kindsOf(claims: readonly Claim[]): Kinds {
  let kinds = none;
  for (let at = 0; at < claims.length; at++) {
    const { takes } = claims[at] as Claim;
    if (!kinds.all.has(takes)) kinds = kinds.more.get(takes) ?? add(takes, kinds);
  }
  return kinds;
}

function add(takes: Claim['takes'], kinds: Kinds): Kinds {
  const more = ofAll(new Set([...kinds.all, takes]));
  kinds.more.set(takes, more);
  if (++met > MOST_MET) [none, met] = [ofAll(new Set()), 0];
  return more;
}

/**
 * The slots of an intent that something said could fill: to find out for sure takes fitting it. `isWorded`: words of its
 * own are said.
 */
export function slotsFor(intent: Intent, kinds: Kinds, isWorded: boolean): Slots {
  const known = isWorded ? kinds.slotsWorded : kinds.slots;
  let slots = known.get(intent);
  if (slots === undefined) {
    slots = slotList(intent).filter(([, slot]) => mayFill(slot, kinds.all) || (isWorded && takesWord(slot)));
    known.set(intent, slots);
  }
  return slots;
}

function takesWord({ takes }: Slot): boolean {
  return takes === 'word' || takes === 'topic';
}

function mayFill({ takes }: Slot, kinds: ReadonlySet<Claim['takes']>): boolean {
  const sources = SOURCES[takes];
  return sources === undefined || sources.some((kind) => kinds.has(kind));
}
