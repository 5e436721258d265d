import type { Item, Quantity } from '../amounts/item.ts';
import { isTimeUnit, SERVED } from '../amounts/units.ts';
import type { Mark } from '../words/marks.ts';
import type { Meaning } from '../words/meaning.ts';
import { SMALLEST_MODEL } from './bare-size.ts';
import { HOURS } from './claim-work.ts';
import { rated } from './volume-time.ts';

/** What stands somewhere in a text. Of what a claim is never made without, it is known before it is looked for. */
export type Contents = Readonly<Record<Content, boolean>>;

type Content = keyof typeof NOTHING;

const NOTHING = {
  /** Quantities by their kind: any number, one of a million and more, one below one. */
  number: false,
  large: false,
  share: false,
  money: false,
  percent: false,
  duration: false,
  /** Quantities by their unit. */
  parameters: false,
  power: false,
  requests: false,
  tokens: false,
  users: false,
  work: false,
  /** What anything is by: "per hour". */
  rate: false,
  /** Hours of accelerators, and lengths of time that may be. */
  hours: false,
  /** Tokens, requests and users, and words for them. */
  served: false,
  /** Days, and "now". */
  date: false,
  schedule: false,
  /** Names of things; of those that are sold by the seat, and of whole servers. */
  name: false,
  licence: false,
  whole: false,
  /** Words for what pieces are counted in. */
  counter: false,
  assumption: false,
  currency: false,
  /** Asks how many. */
  asked: false,
  /** "twice as many", "10x", "all of them". */
  factor: false,
  times: false,
  all: false,
  /** Small words: a price's, one that states it, a sum's, those of tokens in and out, and of an assumption said without its number. */
  at: false,
  is: false,
  budget: false,
  side: false,
  said: false,
  still: false,
  /** A word nobody knows. */
  unknown: false,
};

/** What a text holds, in one pass over it. */
export function contentsOf(items: readonly Item[]): Contents {
  const held = { ...NOTHING };
  for (const { quantity, meaning, period, per, clock, word } of items) {
    if (quantity !== undefined) holdQuantity(held, quantity);
    if (meaning !== undefined) holdMeaning(held, meaning);
    if (period !== undefined) held.date = true;
    if (per !== undefined) held.rate = true;
    if (clock !== undefined) held.schedule = true;
    if (word) held.unknown = true;
  }
  return held;
}

type Held = Record<Content, boolean>;

const SMALL = 1;

function holdQuantity(held: Held, { kind, unit, said, mid, per, unsaid }: Quantity): void {
  if (kind === 'number') {
    held.number = true;
    if (mid >= SMALLEST_MODEL) held.large = true;
    if (mid < SMALL) held.share = true;
  } else if (kind === 'money') held.money = true;
  else if (kind === 'percent') held.percent = true;
  else if (kind === 'duration') held.duration = true;
  if (per !== undefined) held.rate = true;
  if (said === 'accelerator-hour' || unsaid) held.hours = true;
  if (unit === undefined || kind === 'money') return;
  if (SERVED.has(unit)) held.served = true;
  if (unit === 'tokens') held.tokens = true;
  else if (unit === 'requests') held.requests = true;
  else if (unit === 'users') held.users = true;
  else if (unit === 'parameters') held.parameters = true;
  else if (unit === 'W') held.power = true;
  else if (unit === 'FLOP') held.work = true;
  else if (unit === 'seconds') held.duration = true;
}

function holdMeaning(held: Held, meaning: Meaning): void {
  const { things, marks, unit, turns, date } = meaning;
  for (const { kind, whole } of things) {
    held.name = true;
    if (kind === 'licence') held.licence = true;
    if (whole) held.whole = true;
  }
  for (const mark of marks) {
    const content = MARKED[mark];
    if (content !== undefined) held[content] = true;
  }
  if (turns?.has('fold')) held.times = true;
  if (turns?.has('any')) held.all = true;
  if (unit !== undefined && (isTimeUnit(unit) || HOURS.has(unit))) held.hours = true;
  if (unit !== undefined && (SERVED.has(unit) || unit in rated)) held.served = true;
  if (date !== undefined && 'now' in date) held.date = true;
  if (meaning.factor !== undefined) held.factor = true;
  if (meaning.counter !== undefined) held.counter = true;
  if (meaning.currency !== undefined) held.currency = true;
  if (meaning.schedule !== undefined) held.schedule = true;
  if (meaning.assumptions.length > 0) held.assumption = true;
  if (meaning.beyond) held.asked = true;
}

const MARKED: Partial<Record<Mark, Content>> = {
  at: 'at',
  is: 'is',
  budget: 'budget',
  has: 'budget',
  spends: 'budget',
  cached: 'side',
  input: 'side',
  output: 'side',
  'full-load': 'said',
  'half-price': 'said',
  'how-many': 'asked',
  still: 'still',
  times: 'times',
};
