import type { Source } from '../../quantity/source.ts';
import type { Wording } from '../wording.ts';
import { fill } from './fill.ts';
import type { Spoken } from './spoken.ts';
import { writeDate } from './write-date.ts';

type Worded = Wording['sources'][number];

/** Sources in words, by language: the same are named in answer after answer. */
const worded = new WeakMap<Spoken, WeakMap<Source, Worded>>();

/** A source with the day it was published and the day it was last checked, where there is anything to check. */
export function wordSource(source: Source, spoken: Spoken): Worded {
  const known = worded.get(spoken) ?? new WeakMap<Source, Worded>();
  worded.set(spoken, known);
  const before = known.get(source) ?? inWords(source, spoken);
  known.set(source, before);
  return before;
}

function inWords(source: Source, spoken: Spoken): Worded {
  const { publisher, title, published, accessed, url, kind } = source;
  const { source: usual, unchecked } = spoken.replies.parts;
  const label = fill(kind === 'estimate' && url === undefined ? unchecked : usual, {
    publisher,
    title,
    published: writeDate(published, spoken),
    accessed: writeDate(accessed, spoken),
  });
  return { label, url };
}
