import type { Figure, Thing } from '../../catalogue/catalogue.ts';
import { partBelievable } from '../believable.ts';
import { FeedError } from '../feed-error.ts';
import type { Looking } from './concepts.ts';
import { figuresOf, valuesOf } from './figures.ts';
import { gapsIn } from './gaps.ts';
import type { Fact } from './shapes.ts';

/** Filings of before nobody asks about. */
const SINCE = '2015-01-01';

/**
 * The figures of one kind that a company's filings give and that fit what is known of it; what is held back and which
 * quarters are missing is noted.
 */
export function believed(
  { id, name, traits }: Thing,
  kind: 'capex' | 'revenue',
  facts: readonly (readonly Fact[])[],
  { context }: Looking,
  note: (error: unknown) => void,
): readonly Figure[] {
  const values = valuesOf(facts).filter(({ to }) => to >= SINCE);
  const figures = figuresOf(values, {
    company: id,
    name: name.en,
    cik: String(traits.cik),
    kind,
    accessed: context.now,
  });
  const known = [
    ...context.catalogue.history(id, kind, context.now),
    ...context.known(id).filter((figure) => figure.kind === kind),
  ];
  const { believed, held } = partBelievable(figures, known);
  for (const { figure, against } of held) {
    const { asOf, mid, from } = figure;
    const detail = `${kind} of ${from} to ${asOf}: ${mid} against ${against.mid} of ${against.from} to ${against.asOf} is not believed`;
    note(new FeedError('held-back', detail));
  }
  for (const { from, to } of kind === 'capex' ? gapsIn(values) : [])
    note(new FeedError('gap', `a quarter between ${from} and ${to} is filed under none of the tags`));
  return believed;
}
