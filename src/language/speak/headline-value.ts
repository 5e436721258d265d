import type { Answer, Note, NoteValue } from '../../engine/answer.ts';
import { intents } from '../../engine/index.ts';
import type { Query } from '../../engine/query.ts';
import type { Bounded, Range } from '../../quantity/range.ts';
import { asListed } from './as-listed.ts';
import { phrasesOf } from './describe-query.ts';
import { fill } from './fill.ts';
import type { Spoken } from './spoken.ts';
import { wholeCount } from './whole-count.ts';
import { writeDate } from './write-date.ts';
import { writeNoteValue, writePublisher } from './write-name.ts';
import { writeQuantity } from './write-quantity.ts';
import { CONVERTED_FIGURES, isExact, writeAbout, writeEnds } from './write-range.ts';
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
  const rangeNamed = (figure: string) => (figure === 'total' ? total : figures[figure]);
  const figure = name === 'asked' ? String(query.asks) : name;
  const range = rangeNamed(figure);
  const main = { total, figures };
  if (range) {
    const whole = wholeCount(range, query);
    const listed = name === 'total' ? whole : asListed(figure, whole, spoken);
    return inBoth({ range, said: writeAbout(listed, spoken), write: writeAbout }, main, spoken);
  }
  if (name === 'asked') return range === null ? spoken.replies.numbers.unknown : undefined;
  const whole = name.endsWith(ENDS) ? rangeNamed(name.slice(0, -ENDS.length)) : undefined;
  if (whole) return inBoth({ range: whole, said: writeEnds(whole, spoken), write: writeEnds }, main, spoken);
  const [source] = sources;
  if (source !== undefined && name === 'publisher') return writePublisher(source, spoken);
  if (source !== undefined && name === 'published') return writeDate(source.published, spoken);
  if (query[name] !== undefined) return writeSlot(name, query, spoken);
  // the count of a note is of offers, never the accelerators nobody counted
  const value = isSlot(name, query) ? undefined : noteValue(name, caveats);
  if (value === undefined) return undefined;
  const said = writeNoteValue(value, spoken);
  if (typeof value !== 'object' || !('low' in value)) return said;
  return inBoth({ range: value, said, write: writeEnds }, main, spoken);
}

/** An amount as it is said in dollars, and how to say it in another currency. */
interface Amount {
  readonly range: Bounded;
  readonly said: string;
  readonly write: (range: Range, spoken: Spoken) => string;
}

/** An amount in the currency asked for too: the total under whatever name, unless it was published in that currency. */
function inBoth(
  { range, said, write }: Amount,
  { total, figures: { converted, ...figures } }: Pick<Answer, 'total' | 'figures'>,
  spoken: Spoken,
): string {
  const isTotal = total?.low === range.low && total.high === range.high && total.unit === range.unit;
  if (!converted || !isTotal) return said;
  const { mid, unit } = converted;
  if (Object.values(figures).some((figure) => figure?.unit === unit)) return said;
  // a published sum at a rate of five figures is not known to the last one
  const wanted = isExact(converted)
    ? writeQuantity(mid, unit, CONVERTED_FIGURES, spoken)
    : write(converted, spoken);
  return fill(spoken.replies.parts.converted, { value: said, converted: wanted });
}

function isSlot(name: string, query: Query): boolean {
  return intents.some(({ id, slots }) => id === query.intent && slots[name] !== undefined);
}

function noteValue(name: string, notes: readonly Note[]): NoteValue | undefined {
  for (const { key, values = {} } of notes) {
    for (const [own, value] of Object.entries(values)) {
      if (name === own || name === `${key}-${own}`) return value;
    }
  }
  return undefined;
}
