import type { Answer } from '../../engine/answer.ts';
import type { Range } from '../../quantity/range.ts';
import type { ShownFigure } from '../words.ts';
import { fill } from './fill.ts';
import type { Spoken } from './spoken.ts';
import { writeDate } from './write-date.ts';
import { sentenceCase } from './write-name.ts';
import { writeAbout } from './write-range.ts';

/** What the figure was before another answer took the place of this one; nothing where it reads the same. */
export function wordBefore(from: Answer, to: Answer, spoken: Spoken): string {
  const was = writeAbout(from.total, spoken);
  return was === writeAbout(to.total, spoken) ? '' : fill(spoken.replies.adjust.before, { value: was });
}

/** That a figure is no longer what it was when it was shown; nothing while it reads the same. */
export function wordSince({ mid, unit, day }: ShownFigure, { total }: Answer, spoken: Spoken): string {
  const was: Range | null = mid === null ? null : { low: mid, mid, high: mid, unit };
  const [before, now] = [was, total].map((range) => writeMiddleOf(range, spoken)) as [string, string];
  if (before === now) return '';
  return sentenceCase(
    fill(spoken.replies.adjust.since, { before, now, day: writeDate(day, spoken) }),
    spoken,
  );
}

/** A range by its middle alone, as exactly as an estimate is said. */
function writeMiddleOf(range: Range | null, spoken: Spoken): string {
  return writeAbout(range && { ...range, low: range.mid * 0.5, high: range.mid * 2 }, spoken);
}
