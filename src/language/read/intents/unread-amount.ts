import type { Item } from '../amounts/item.ts';
import { baseOf, isTimeUnit } from '../amounts/units.ts';
import type { Meaning } from '../words/meaning.ts';

/** What tells whether words of time have their place. */
export interface TimeAsked {
  /** A length of time is used: "for the weekend (48 hours)". */
  readonly isTimed: boolean;
  /** Growth is asked for, and is on an earlier time: "how much more than the year before". */
  readonly isGrowth: boolean;
}

/** Whether a word is part of a number, an amount or a time that could not be read with its neighbours. */
export function isUnreadAmount(
  items: readonly Item[],
  at: number,
  meaning: Meaning,
  intent: string,
  { isTimed, isGrowth }: TimeAsked,
): boolean {
  const { marks, shift, unit, counter } = meaning;
  const isUnclear = marks.has('unclear') && !isTimed;
  // "the quarter before", 去年同期: of nothing that was asked
  const isShift = shift !== undefined && !isGrowth;
  if (isTime(meaning) || isUnclear || isShift || marks.has('fiscal')) return true;
  // a superchip holds more than the one its accelerator's name stands for
  if (counter === 'superchip') return true;
  // "how many A100-hours is that": hours of the accelerator, of which no number is said
  const isOfAccelerator = unit === 'hour' && isAfterAccelerator(items, at);
  return (isPartOfNumber(meaning) && !isOfAccelerator) || isAmountless(meaning, intent);
}

/** A month, a quarter, "last year": a time that could not be read with its neighbours. */
export function isTime({ date, filler }: Meaning): boolean {
  return date !== undefined && !filler && !('now' in date) && !('part' in date);
}

/** Right after an accelerator, or after the hyphen that joins it to one. */
function isAfterAccelerator(items: readonly Item[], at: number): boolean {
  const joint = items[at - 1];
  const isHyphen = items[at]?.glued === true && joint?.glued === true && joint.end - joint.start === 1;
  const before = isHyphen ? items[at - 2] : joint;
  return before?.meaning?.things.some(({ kind }) => kind === 'accelerator') === true;
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
