import { intents } from '../../../engine/index.ts';
import type { Item } from '../amounts/item.ts';
import { PIECE } from '../amounts/rate-at.ts';
import { isTimeUnit } from '../amounts/units.ts';
import type { Cue, Meaning } from '../words/meaning.ts';
import type { NamedThing } from '../words/named-thing.ts';
import type { Filled } from './fill-intent.ts';
import { isElsewhere } from './is-elsewhere.ts';
import { namesAnother } from './names-another.ts';
import { isTime, isUnreadAmount, type TimeAsked } from './unread-amount.ts';
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
  const asked: Asked = {
    intent: intent.id,
    acts: intent.acts === true,
    votes,
    isTimed: items.some(({ quantity }, at) => used[at] === true && quantity?.kind === 'duration'),
    isGrowth: votes.worded.get(intent.id)?.some(({ value }) => value === 'growth') === true,
    isDated: items.some(({ period }) => period !== undefined),
    // "Meta's capex on H100s": no H100 is bought without saying whose it is
    isOfCompanies: PARTY_INTENTS.has(intent.id) || COMPANY_INTENTS.some((id) => votes.strong.has(id)),
  };
  const left: Left = { numbers: [], subjects: [], others: [], ignored: [], missed: 0 };
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (used[at] || item.attached) continue;
    const { quantity, period, per, meaning } = item;
    if (namesAnother(item, items[at - 1], filled)) left.subjects.push(at);
    else if (quantity !== undefined || period !== undefined || per !== undefined) {
      if (!isOne(item)) left.numbers.push(at);
    } else {
      // "deepseek … V3": which of its models may be what the word says
      if (item.coded && isLooseModelIn(items, used)) left.numbers.push(at);
      else leaveWritten(left, item, at);
      if (meaning !== undefined) leaveMeaning(left, items, at, meaning, asked);
    }
  }
  return left;
}

/** Whether a model is read from a name that many go by. */
function isLooseModelIn(items: readonly Item[], used: Filled['used']): boolean {
  return items.some(
    ({ meaning }, at) => used[at] && meaning?.things.some(({ kind, loose }) => kind === 'model' && loose),
  );
}

interface Asked extends TimeAsked {
  readonly intent: string;
  /** Something is done upon it: a word it makes nothing of may say what else is meant. */
  readonly acts: boolean;
  readonly votes: Votes;
  readonly isDated: boolean;
  readonly isOfCompanies: boolean;
}

interface Left extends Leftovers {
  readonly numbers: number[];
  readonly subjects: number[];
  readonly others: number[];
  readonly ignored: number[];
  missed: number;
}

/** A time in digits, and a word nobody knows. */
function leaveWritten({ numbers, ignored }: Left, { clock, date, word }: Item, at: number): void {
  if (clock !== undefined) (clock.inWords ? ignored : numbers).push(at);
  if (date?.month !== undefined || date?.year !== undefined) numbers.push(at);
  else if (word || date !== undefined) ignored.push(at);
}

function leaveMeaning(left: Left, items: readonly Item[], at: number, meaning: Meaning, asked: Asked): void {
  const { intent, acts, votes, isTimed, isDated, isOfCompanies } = asked;
  // "from January for nine months": when it begins changes nothing
  const isStart = isTimed && items[at - 1]?.meaning?.marks.has('between') === true;
  if (isStart && isTime(meaning)) {
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
  const isWorded = cues.length === 0 && words.some((word) => worded.has(word.intent));
  return isWorded || things.length > 0 || assumptions.length > 0;
}

/** Intents that ask what companies spend: a company named beside their words is what is asked about. */
const COMPANY_INTENTS = intents.flatMap(({ id, slots }) => (slots.companies === undefined ? [] : [id]));

/** Intents that are about who spends or sells. */
const PARTY_INTENTS: ReadonlySet<string> = new Set(
  intents.flatMap(({ id, slots }) =>
    Object.values(slots).some(({ takes }) => takes === 'party' || takes === 'companies') ? [id] : [],
  ),
);

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

function isUnexplained(meaning: Meaning, intent: string, acts: boolean): boolean {
  const { filler, followUp, marks, cues, counter, unit, date, currency } = meaning;
  const isNow = date !== undefined && 'now' in date;
  return !(
    filler ||
    followUp ||
    marks.size > 0 ||
    cues.some((cue) => cue.weight !== 'with' || cue.intent === intent) ||
    counter !== undefined ||
    (unit !== undefined && !isTimeUnit(unit) && !acts) ||
    isNow ||
    currency?.vague
  );
}

/** "one", 一张, "each": one of a thing is the thing. */
function isOne({ quantity, per }: Item): boolean {
  if (per !== undefined) return per.every((unit) => unit === PIECE || unit === 'accelerator');
  return quantity?.kind === 'number' && quantity.low === 1 && quantity.high === 1 && !quantity.unclear;
}
