import { isTimeUnit, SERVED } from '../amounts/units.ts';
import type { Mark } from '../words/marks.ts';
import type { Meaning } from '../words/meaning.ts';
import type { NamedThing } from '../words/named-thing.ts';
import { HOURS } from './claim-work.ts';
import type { Content, Held } from './content.ts';
import { rated } from './volume-time.ts';

/** Adds to what a text holds what one of its phrases may mean. */
export function holdMeaning(held: Held, meaning: Meaning): void {
  const { things, marks, unit, turns, date } = meaning;
  for (let at = 0; at < things.length; at++) {
    const { kind, whole } = things[at] as NamedThing;
    held.name = true;
    if (kind === 'licence') held.licence = true;
    if (whole) held.whole = true;
  }
  if (marks.size > 0) holdMarks(held, marks);
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

function holdMarks(held: Held, marks: Meaning['marks']): void {
  for (const mark of marks) {
    const content = MARKED[mark];
    if (content !== undefined) held[content] = true;
  }
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
  supposed: 'supposed',
  whether: 'whether',
  'whether-after': 'whether',
  passing: 'passing',
  event: 'passing',
  people: 'passing',
  label: 'passing',
  idle: 'passing',
  times: 'times',
};
