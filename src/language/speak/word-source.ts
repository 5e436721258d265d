import type { Source } from '../../quantity/source.ts';
import type { Wording } from '../wording.ts';
import { fill } from './fill.ts';
import type { Spoken } from './spoken.ts';
import { writeDate } from './write-date.ts';

/** A source with the day it was published and the day it was last checked, where there is anything to check. */
export function wordSource(source: Source, spoken: Spoken): Wording['sources'][number] {
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
