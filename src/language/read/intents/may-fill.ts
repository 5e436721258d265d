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

type Slots = ReturnType<typeof slotList>;

/** The kinds of claim there are in a text. */
export interface Kinds {
  readonly all: ReadonlySet<Claim['takes']>;
  /** The slots of intents that they may fill, as far as asked for: without words of the intent's own, and with them. */
  readonly slots: Map<Intent, Slots>;
  readonly slotsWorded: Map<Intent, Slots>;
}

/** Kinds seen before: they are much the same in text after text. */
const seen = new Map<string, Kinds>();
const KEPT = 500;

/** The kinds of claim there are. */
export function kindsOf(claims: readonly Claim[]): Kinds {
  const all = new Set<Claim['takes']>();
  let id = '';
  for (const { takes } of claims) {
    if (all.has(takes)) continue;
    all.add(takes);
    id += `${takes} `;
  }
  const known = seen.get(id);
  if (known !== undefined) return known;
  const kinds = { all, slots: new Map(), slotsWorded: new Map() };
  if (seen.size >= KEPT) seen.clear();
  seen.set(id, kinds);
  return kinds;
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
