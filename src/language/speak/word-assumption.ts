import type { Answer, Assumption } from '../../engine/answer.ts';
import type { Wording } from '../wording.ts';
import { asListed } from './as-listed.ts';
import { fill } from './fill.ts';
import type { Spoken } from './spoken.ts';
import { estimateOf } from './word-headline.ts';
import { withStanding } from './word-standing.ts';
import { writeDate } from './write-date.ts';
import { labelOf, nameOf, writePublisher } from './write-name.ts';
import { writeQuantity } from './write-quantity.ts';
import { isExact, writeEnds, writeRange } from './write-range.ts';

/** An assumption with its value and who says so. */
export function wordAssumption(assumption: Assumption, spoken: Spoken): Wording['assumptions'][number] {
  const range = asListed(assumption.name, assumption, spoken);
  return {
    label: labelOf(assumption.name, spoken),
    value: assumption.by === 'asker' ? writeEnds(range, spoken, 'exact') : writeRange(range, spoken),
    origin: originOf(assumption, spoken),
    url: assumption.sources.find(({ url }) => url !== undefined)?.url,
  };
}

function originOf({ by, sources, asOf, stale, verified, standing }: Assumption, spoken: Spoken): string {
  const { origins } = spoken.replies.parts;
  const [first, ...others] = sources;
  if (by === 'asker') return origins.asker;
  if (first === undefined) return origins.default;
  const counts = { others: String(others.length), all: String(sources.length) };
  const saidBy = writePublisher(first, spoken);
  const publisher = others.length === 0 ? saidBy : fill(origins.several, { publisher: saidBy, ...counts });
  let origin = fill(origins.fact, { publisher, date: writeDate(asOf ?? first.published, spoken) });
  if (stale === true) origin = fill(origins.stale, { origin });
  if (verified === false) origin = fill(origins.unverified, { origin });
  return withStanding(origin, standing, spoken);
}

/**
 * Which assumption moves the total most; nothing when the total does not move, or when what moves it may be something
 * else, such as a range in the question.
 */
export function wordMover(answer: Answer, spoken: Spoken): string {
  const { assumptions } = answer;
  const total = estimateOf(answer);
  if (total === null || isExact(total)) return '';
  const [first] = assumptions.toSorted((a, b) => b.share - a.share);
  if (first === undefined) return '';
  const elsewhere = 1 - assumptions.reduce((sum, { share }) => sum + share, 0);
  if (first.share <= 0 || first.share < elsewhere) return '';
  return fill(spoken.replies.parts.mover, {
    name: nameOf(first.name, spoken) ?? first.name,
    share: writeQuantity(first.share, 'fraction', 2, spoken),
  });
}
