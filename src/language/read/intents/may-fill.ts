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

/** The kinds of claim there are in a text, and the same as a text. */
export interface Kinds {
  readonly all: ReadonlySet<Claim['takes']>;
  readonly id: string;
}

/** The kinds of claim there are. */
export function kindsOf(claims: readonly Claim[]): Kinds {
  const all = new Set<Claim['takes']>();
  let id = '';
  for (const { takes } of claims) {
    if (!all.has(takes)) id += `${takes} `;
    all.add(takes);
  }
  return { all, id };
}

type Slots = ReturnType<typeof slotList>;

/** Slots by what there is to fill them with, which is much the same in text after text. */
const slotsSeen = new WeakMap<Intent, Map<string, Slots>>();
const KEPT = 500;

/**
 * The slots of an intent that something said could fill: to find out for sure takes fitting it. `isWorded`: words of its
 * own are said.
 */
export function slotsFor(intent: Intent, { all, id }: Kinds, isWorded: boolean): Slots {
  const seen = slotsSeen.get(intent) ?? new Map<string, Slots>();
  slotsSeen.set(intent, seen);
  const said = isWorded ? `${id} worded` : id;
  let slots = seen.get(said);
  if (slots === undefined) {
    if (seen.size >= KEPT) seen.clear();
    slots = slotList(intent).filter(([, slot]) => mayFill(slot, all) || (isWorded && takesWord(slot)));
    seen.set(said, slots);
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
