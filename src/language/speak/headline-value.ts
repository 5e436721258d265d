import type { Answer, Note } from '../../engine/answer.ts';
import type { Range } from '../../quantity/range.ts';
import { phrasesOf } from './describe-query.ts';
import { fill } from './fill.ts';
import type { Spoken } from './spoken.ts';
import { writeDate } from './write-date.ts';
import { writeNoteValue, writePublisher } from './write-name.ts';
import { writeQuantity } from './write-quantity.ts';
import { asListed, CONVERTED_FIGURES, isExact, writeAbout, writeEnds } from './write-range.ts';
import { writeSlot } from './write-slot.ts';

/** The suffix of a name that stands for both ends of a range, as they were published, and not for its middle. */
const ENDS = '-ends';

/**
 * What a name in a headline stands for; undefined when it is not known:
 * - `query` what is asked, in phrases; `total`, in the currency asked for too
 * - `asked` the figure that slot `asks` names, also where it is looked for and unknown
 * - a figure or a slot of the answer; `total-ends` and `<figure>-ends` both ends of a range
 * - `publisher` and `published` of the first source
 * - a value of a note, alone (`thing`) or after the note's key (`market-counted-series`)
 */
export function headlineValue(
  name: string,
  { query, figures, sources, caveats }: Answer,
  total: Range | null,
  spoken: Spoken,
): string | undefined {
  if (name === 'query') return phrasesOf(query, spoken).join(spoken.replies.parts.list);
  const ranges: Answer['figures'] = { ...figures, total };
  const figure = name === 'asked' ? String(query.asks) : name;
  const range = ranges[figure];
  if (range)
    return name === 'total'
      ? withConverted(writeAbout(range, spoken), figures, spoken)
      : writeAbout(asListed(figure, range, spoken), spoken);
  if (range === null && name === 'asked') return spoken.replies.numbers.unknown;
  const whole = name.endsWith(ENDS) ? ranges[name.slice(0, -ENDS.length)] : undefined;
  if (whole) return writeEnds(whole, spoken);
  const [source] = sources;
  if (source !== undefined && name === 'publisher') return writePublisher(source, spoken);
  if (source !== undefined && name === 'published') return writeDate(source.published, spoken);
  if (query[name] !== undefined) return writeSlot(name, query, spoken);
  return noteValue(name, caveats, spoken);
}

function withConverted(value: string, { converted }: Answer['figures'], spoken: Spoken): string {
  if (!converted) return value;
  const { mid, unit } = converted;
  // a published sum at a rate of five figures is not known to the last one
  const wanted = isExact(converted)
    ? writeQuantity(mid, unit, CONVERTED_FIGURES, spoken)
    : writeAbout(converted, spoken);
  return fill(spoken.replies.parts.converted, { value, converted: wanted });
}

function noteValue(name: string, notes: readonly Note[], spoken: Spoken): string | undefined {
  for (const { key, values = {} } of notes) {
    for (const [own, value] of Object.entries(values)) {
      if (name === own || name === `${key}-${own}`) return writeNoteValue(value, spoken);
    }
  }
  return undefined;
}
