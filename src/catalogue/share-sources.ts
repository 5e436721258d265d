import type { Source } from '../quantity/source.ts';
import type { Figure } from './catalogue.ts';

/** The same figures, those out of one document holding one and the same source: sources are united by what they are. */
export function shareSources(figures: readonly Figure[]): Figure[] {
  const known = new Map<string, Source>();
  const shared = (source: Source): Source => {
    if (source.kind !== 'filing') return source;
    const key = `${source.publisher} ${source.title} ${source.accessed}`;
    const one = known.get(key) ?? source;
    known.set(key, one);
    return one;
  };
  return figures.map((figure) => ({ ...figure, sources: figure.sources.map(shared) }));
}
