import type { Item } from '../amounts/item.ts';
import { isTimeUnit } from '../amounts/units.ts';
import { hasItsTime } from '../claims/passing.ts';
import type { Cue, Meaning } from '../words/meaning.ts';
import type { NamedThing } from '../words/named-thing.ts';
import { isElsewhere } from './is-elsewhere.ts';
import type { Left } from './left.ts';
import { isTime, isUnreadAmount, type TimeAsked } from './unread-amount.ts';
import { isAskedOfAnother, isStrongFor, type Votes } from './votes.ts';

/** What an intent asks, as far as it tells how much a phrase matters that it does not use. */
export interface Asked extends TimeAsked {
  readonly intent: string;
  /** Something is done upon it: a word it makes nothing of may say what else is meant. */
  readonly acts: boolean;
  readonly votes: Votes;
  /** What one of the things asked about costs is said. */
  readonly isPriced: boolean;
  readonly isDated: boolean;
  readonly isOfCompanies: boolean;
}

/** Adds a phrase an intent did not use to what it leaves, by how much it matters. */
export function leaveMeaning(
  left: Left,
  items: readonly Item[],
  at: number,
  meaning: Meaning,
  asked: Asked,
): void {
  const { intent, acts, votes, isTimed, isPriced, isDated, isOfCompanies } = asked;
  // "from January for nine months": when it begins changes nothing
  const isStart = isTimed && items[at - 1]?.meaning?.marks.has('between') === true;
  const isUsed = isPriced && meaning.marks.has('second-hand') && isElsewhere(items, at);
  // "lead time 12 weeks": what is said need not be asked for
  if ((isStart && isTime(meaning)) || isUsed || (meaning.beyond && hasItsTime(items, at))) {
    left.ignored.push(at);
    return;
  }
  if (isUnreadAmount(items, at, meaning, intent, asked)) left.numbers.push(at);
  const { things, cues } = meaning;
  const isLaunch = isDated && meaning.marks.has('at-launch');
  if (things.some(isSubject)) left.subjects.push(at);
  else if (isElsewhere(items, at) && !isCueOf(meaning, intent) && !isLaunch) left.others.push(at);
  else if (isOfCompanies && things.some(isCompany)) left.subjects.push(at);
  else if (cues.some(isStrong) && !isStrongFor(meaning, intent, votes)) left.others.push(at);
  else if (isSaidOfSlot(meaning, votes)) {
    if (meaning.filler || isCueOf(meaning, intent) || isStrongFor(meaning, intent, votes)) return;
    left.ignored.push(at);
    left.missed++;
  } else if (isUnexplained(meaning, intent, acts)) left.ignored.push(at);
  else if (isAskedOfAnother(meaning, intent)) left.missed++;
}

/** What some intent would have taken: a value of its slots, a thing, an assumption. */
function isSaidOfSlot({ words, cues, things, assumptions }: Meaning, { worded }: Votes): boolean {
  if (things.length > 0 || assumptions.length > 0) return true;
  return cues.length === 0 && words.length > 0 && words.some((word) => worded.has(word.intent));
}

function isSubject({ kind }: NamedThing): boolean {
  return kind === 'accelerator' || kind === 'instance' || kind === 'model';
}

function isCompany({ kind }: NamedThing): boolean {
  return kind === 'party' || kind === 'company';
}

function isStrong({ weight }: Cue): boolean {
  return weight === 'strong';
}

function isCueOf({ cues }: Meaning, intent: string): boolean {
  return cues.some((cue) => cue.intent === intent);
}

/** Whether a word asks for anything, or may be said where the intent is asked for. */
function isAsking(cues: Meaning['cues'], intent: string): boolean {
  return cues.length > 0 && cues.some((cue) => cue.weight !== 'with' || cue.intent === intent);
}

function isUnexplained(meaning: Meaning, intent: string, acts: boolean): boolean {
  const { filler, followUp, marks, cues, counter, unit, date, currency } = meaning;
  const isNow = date !== undefined && 'now' in date;
  return !(
    filler ||
    followUp ||
    marks.size > 0 ||
    isAsking(cues, intent) ||
    counter !== undefined ||
    (unit !== undefined && !isTimeUnit(unit) && !acts) ||
    isNow ||
    currency?.vague
  );
}
