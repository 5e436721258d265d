import { intents } from '../../../engine/index.ts';
import type { Item } from '../amounts/item.ts';
import { PIECE } from '../amounts/rate-at.ts';
import { baseOf, isTimeUnit } from '../amounts/units.ts';
import type { Cue, Meaning, NamedThing } from '../words/meaning.ts';
import type { Filled } from './fill-intent.ts';
import { namesAnother } from './names-another.ts';
import { isAskedOfAnother, isStrongFor, type Votes } from './votes.ts';

/** What an intent leaves of a text: items by what it means to leave them. */
export interface Leftovers {
  /** Numbers and times: the question cannot be answered without them. */
  readonly numbers: readonly number[];
  /** Accelerators, instances and models: the question is about more than this. */
  readonly subjects: readonly number[];
  /** Words that ask for something else: a strong cue of another intent, a matter nobody here has an answer for. */
  readonly others: readonly number[];
  /** Words the answer does without, and says so. */
  readonly ignored: readonly number[];
  /** Of those, the ones another intent would have used. */
  readonly missed: number;
}

/** What of a text an intent did not use, by how much it matters. */
export function leftoversOf(items: readonly Item[], filled: Filled, votes: Votes): Leftovers {
  const { intent, used } = filled;
  const numbers: number[] = [];
  const subjects: number[] = [];
  const others: number[] = [];
  const ignored: number[] = [];
  let missed = 0;
  // "for the weekend (48 hours)"
  const isTimed = items.some(({ quantity }, at) => used[at] === true && quantity?.kind === 'duration');
  const isDated = items.some(({ period }) => period !== undefined);
  // "Meta's capex on H100s": no H100 is bought without saying whose it is
  const isOfCompanies = PARTY_INTENTS.has(intent.id) || COMPANY_INTENTS.some((id) => votes.strong.has(id));
  // "how much more than the year before": growth is on that
  const isGrowth = votes.worded.get(intent.id)?.some(({ value }) => value === 'growth') === true;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (used[at] || item.attached) continue;
    if (namesAnother(item, items[at - 1], filled)) {
      subjects.push(at);
      continue;
    }
    const { quantity, period, meaning, per } = item;
    if (quantity !== undefined || period !== undefined || per !== undefined) {
      if (!isOne(item)) numbers.push(at);
      continue;
    }
    if (item.clock !== undefined) (item.clock.inWords ? ignored : numbers).push(at);
    if (item.date?.month !== undefined || item.date?.year !== undefined) numbers.push(at);
    else if (item.word || item.date !== undefined) ignored.push(at);
    if (meaning === undefined) continue;
    const isUnclear = meaning.marks.has('unclear') && !isTimed;
    // "from January for nine months": when it begins changes nothing
    const isStart = isTimed && items[at - 1]?.meaning?.marks.has('between') === true;
    if (isTime(meaning) && isStart) {
      ignored.push(at);
      continue;
    }
    // a superchip holds more than the one its accelerator's name stands for
    const isSuperchip = meaning.counter === 'superchip';
    // "the quarter before", 去年同期: of nothing that was asked
    const isShift = meaning.shift !== undefined && !isGrowth;
    const isOpen = isTime(meaning) || isUnclear || isShift || meaning.marks.has('fiscal');
    // "how many A100-hours is that": hours of the accelerator, of which no number is said
    const isOfAccelerator = meaning.unit === 'hour' && isAfterAccelerator(items, at);
    if (isOpen || isSuperchip || (isPartOfNumber(meaning) && !isOfAccelerator)) numbers.push(at);
    // "a million" of nothing
    else if (isAmountless(meaning, intent.id)) numbers.push(at);
    const { things } = meaning;
    if (things.some(isSubject)) subjects.push(at);
    else if (
      isElsewhere(items, at) &&
      !isCueOf(meaning, intent.id) &&
      !(isDated && meaning.marks.has('at-launch'))
    )
      others.push(at);
    else if (isOfCompanies && things.some(isCompany)) subjects.push(at);
    else if (meaning.cues.some(isStrong) && !isStrongFor(meaning, intent.id, votes)) others.push(at);
    else if (
      (meaning.words.some((word) => votes.worded.has(word.intent)) && meaning.cues.length === 0) ||
      things.length > 0 ||
      meaning.assumptions.length > 0
    ) {
      const isAside = meaning.filler || isCueOf(meaning, intent.id) || isStrongFor(meaning, intent.id, votes);
      if (!isAside) {
        ignored.push(at);
        missed++;
      }
    } else if (isUnexplained(item, intent.id)) ignored.push(at);
    else if (isAskedOfAnother(meaning, intent.id)) missed++;
  }
  return { numbers, subjects, others, ignored, missed };
}

function isSubject({ kind }: NamedThing): boolean {
  return kind === 'accelerator' || kind === 'instance' || kind === 'model';
}

/** Right after an accelerator, or after the hyphen that joins it to one. */
function isAfterAccelerator(items: readonly Item[], at: number): boolean {
  const joint = items[at - 1];
  const isHyphen = items[at]?.glued === true && joint?.glued === true && joint.end - joint.start === 1;
  const before = isHyphen ? items[at - 2] : joint;
  return before?.meaning?.things.some(({ kind }) => kind === 'accelerator') === true;
}

function isCompany({ kind }: NamedThing): boolean {
  return kind === 'party' || kind === 'company';
}

function isStrong({ weight }: Cue): boolean {
  return weight === 'strong';
}

/** "2nd", "half of", "hr": what is read as a number, a share or a time where it has its place. */
function isPartOfNumber({ factor, ordinal, unit, filler, cues, marks }: Meaning): boolean {
  if (filler || cues.length > 0 || marks.size > 0) return false;
  return factor !== undefined || ordinal !== undefined || (unit !== undefined && isTimeUnit(unit));
}

/** A unit of power or "a million" with no number to it: what it measures is lost. */
function isAmountless({ unit, cues, words, filler }: Meaning, intent: string): boolean {
  if (unit === undefined || filler) return false;
  const isSaid = cues.some((cue) => cue.intent === intent) || words.some((word) => word.intent === intent);
  return !isSaid && (unit.startsWith('million-') || baseOf(unit)?.base === 'W');
}

/** Intents that ask what companies spend: a company named beside their words is what is asked about. */
const COMPANY_INTENTS = intents.flatMap(({ id, slots }) => (slots.companies === undefined ? [] : [id]));

/** Whether a matter there is no answer for is named; a word of little weight names one only before a thing: "used H100s". */
export function isElsewhere(items: readonly Item[], at: number): boolean {
  const meaning = items[at]?.meaning;
  if (meaning?.beyond !== true || !meaning.filler) return meaning?.beyond === true;
  const next = items[at + 1]?.meaning;
  return (
    next?.counter !== undefined ||
    next?.things.some(({ kind }) => kind === 'accelerator' || kind === 'instance') === true
  );
}

/** Intents that are about who spends or sells. */
const PARTY_INTENTS: ReadonlySet<string> = new Set(
  intents.flatMap(({ id, slots }) =>
    Object.values(slots).some(({ takes }) => takes === 'party' || takes === 'companies') ? [id] : [],
  ),
);

function isCueOf({ cues }: Meaning, intent: string): boolean {
  return cues.some((cue) => cue.intent === intent);
}

/** "one", 一张, "each": one of a thing is the thing. */
function isOne({ quantity, per }: Item): boolean {
  if (per !== undefined) return per.every((unit) => unit === PIECE || unit === 'accelerator');
  return quantity?.kind === 'number' && quantity.low === 1 && quantity.high === 1 && !quantity.unclear;
}

/** A month, a quarter, "last year": a time that could not be read with its neighbours. */
function isTime({ date, filler }: Meaning): boolean {
  return date !== undefined && !filler && !('now' in date) && !('part' in date);
}

function isUnexplained({ meaning }: Item, intent: string): boolean {
  if (meaning === undefined) return false;
  const { filler, followUp, marks, cues, counter, unit, date, currency } = meaning;
  const isNow = date !== undefined && 'now' in date;
  return !(
    filler ||
    followUp ||
    marks.size > 0 ||
    cues.some((cue) => cue.weight !== 'with' || cue.intent === intent) ||
    counter !== undefined ||
    (unit !== undefined && !isTimeUnit(unit)) ||
    isNow ||
    currency?.vague
  );
}
