import { endWithinWord } from './end-within-word.ts';
import { hyphenedName } from './hyphened-name.ts';
import type { Meaning } from './meaning.ts';
import { isOfThread } from './of-thread.ts';
import type { Found, PhraseTrie } from './phrase-trie.ts';

/** What stands before a place: a number written onto it, a name, a question that this one may go on from. */
export interface Before {
  readonly isNumber: boolean;
  /** A number stands before it, written onto it or not. */
  readonly isCount: boolean;
  readonly isName: boolean;
  readonly isThread: boolean;
}

/** The phrase that begins at a place: the longest, but a unit or counter first where a number is written onto it. */
export function phraseAt(
  text: string,
  at: number,
  before: Before,
  phrases: PhraseTrie<Meaning>,
): Found<Meaning> | undefined {
  const mayEnd = endWithinWord(text, at, before.isNumber || before.isName, phrases);
  const hyphened = hyphenedName(text, at, phrases);
  if (hyphened !== undefined) return hyphened;
  // 三年租: years, whatever longer phrase begins with 年
  const counted = before.isNumber ? phrases.longest(text, at, mayEnd, isCounted) : undefined;
  const longest = counted ?? phrases.longest(text, at, mayEnd);
  const found = before.isCount && longest !== undefined ? unitBySlash(text, at, longest, phrases) : longest;
  // "the first" of several offered, where nothing is: "the first quarter"
  if (found === undefined || before.isThread || !isOfThread(found.value)) return found;
  return phrases.longest(text, at, mayEnd, (meaning) => !isOfThread(meaning)) ?? found;
}

/** The W of "700 W/GPU": a unit and its rate, not the "w/" that is short for "with". */
function unitBySlash(
  text: string,
  at: number,
  found: Found<Meaning>,
  phrases: PhraseTrie<Meaning>,
): Found<Meaning> {
  const slash = at + text.slice(at, found.end).indexOf('/');
  if (slash <= at || !isCountedAt(text, slash + 1, phrases)) return found;
  const unit = phrases.longest(
    text,
    at,
    () => undefined,
    (meaning) => meaning.unit !== undefined,
  );
  return unit?.end === slash ? unit : found;
}

/** Whether a phrase a number can count or measure stands at a place. */
export function isCountedAt(text: string, at: number, phrases: PhraseTrie<Meaning>): boolean {
  const mayEnd = ({ things }: Meaning, end: number) => (things.length > 0 ? end : undefined);
  return phrases.longest(text, at, mayEnd, isCounted) !== undefined;
}

function isCounted({ unit, counter, currency, things, marks }: Meaning): boolean {
  const isMeasure = unit !== undefined || counter !== undefined || currency !== undefined;
  return isMeasure || things.length > 0 || COUNTED.some((mark) => marks.has(mark));
}

const COUNTED = ['classifier', 'day', 'month', 'year', 'percent', 'tenths', 'tenths-left', 'times'] as const;
