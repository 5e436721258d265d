import { intents } from '../../../engine/index.ts';
import type { Item } from '../amounts/item.ts';
import { PIECE } from '../amounts/rate-at.ts';
import { isOpenTime, isPassing } from '../claims/passing.ts';
import type { Filled } from './fill-intent.ts';
import { type Asked, leaveMeaning } from './leave-meaning.ts';
import type { Left, Leftovers } from './left.ts';
import { namesAnother } from './names-another.ts';
import type { Votes } from './votes.ts';

/** What of a text an intent did not use, by how much it matters. */
export function leftoversOf(items: readonly Item[], filled: Filled, votes: Votes): Leftovers {
  const { intent, used } = filled;
  const asked: Asked = {
    intent: intent.id,
    acts: intent.acts === true,
    votes,
    isTimed: items.some(({ quantity }, at) => used[at] === true && quantity?.kind === 'duration'),
    isGrowth: votes.worded.get(intent.id)?.some(({ value }) => value === 'growth') === true,
    isPriced: PRICES.some((name) => filled.said.assume?.[name] !== undefined),
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
      if (!isOne(item)) (isIgnored(items, at) ? left.ignored : left.numbers).push(at);
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

/** Assumptions that say what one of the things asked about costs. */
const PRICES = ['accelerator-price', 'server-price'];

/** Intents that ask what companies spend: a company named beside their words is what is asked about. */
const COMPANY_INTENTS = intents.flatMap(({ id, slots }) => (slots.companies === undefined ? [] : [id]));

/** Intents that are about who spends or sells. */
const PARTY_INTENTS: ReadonlySet<string> = new Set(
  intents.flatMap(({ id, slots }) =>
    Object.values(slots).some(({ takes }) => takes === 'party' || takes === 'companies') ? [id] : [],
  ),
);

/** A time in digits, and a word nobody knows. */
function leaveWritten({ numbers, ignored }: Left, { clock, date, word }: Item, at: number): void {
  if (clock !== undefined) (clock.inWords ? ignored : numbers).push(at);
  if (date?.month !== undefined || date?.year !== undefined) numbers.push(at);
  else if (word || date !== undefined) ignored.push(at);
}

/** A time or a number of people that is said of something else. */
function isIgnored(items: readonly Item[], at: number): boolean {
  return isPassing(items, at) && !isOpenTime(items, at);
}

/** "one", 一张, "each": one of a thing is the thing. */
function isOne({ quantity, per }: Item): boolean {
  if (per !== undefined) return per.every((unit) => unit === PIECE || unit === 'accelerator');
  return quantity?.kind === 'number' && quantity.low === 1 && quantity.high === 1 && !quantity.unclear;
}
