import type { Catalogue } from '../catalogue/catalogue.ts';
import { publishersOf } from '../quantity/source.ts';
import type { Hearsay } from '../quantity/standing.ts';
import type { Note } from './answer.ts';

/** Which numbers of an answer their maker did not disclose: reported or speculative, by whom and when; one note each. */
export function hearsayNotes(hearsay: readonly Hearsay[], { thing }: Pick<Catalogue, 'thing'>): Note[] {
  const told = Map.groupBy(hearsay, ({ of, standing, sources }) =>
    JSON.stringify([of, standing, publishersOf(sources), sources[0]?.published]),
  );
  return [...told.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { of, standing, sources } = first;
    return [
      {
        key: `inputs-${standing}`,
        values: {
          names: [...new Set(same.map(({ name }) => name))],
          of,
          maker: String(thing(of)?.traits.maker),
          by: publishersOf(sources),
          published: sources[0]?.published ?? '',
        },
      },
    ];
  });
}
