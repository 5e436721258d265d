import type { Slot } from '../../engine/intent.ts';
import type { Claim } from './claim.ts';

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
  word: ['word'],
  topic: ['word'],
  term: [],
};

/** Whether any of the kinds of claim there are could fill a slot: to find out for sure takes fitting them. */
export function mayFill({ takes }: Slot, kinds: ReadonlySet<Claim['takes']>): boolean {
  const sources = SOURCES[takes];
  return sources === undefined || sources.some((kind) => kinds.has(kind));
}
