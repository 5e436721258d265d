import type { Figure } from '../../catalogue/catalogue.ts';
import type { Inquiry } from '../inquiry.ts';
import { periodOf } from '../period.ts';

function seriesIds({ world }: Inquiry): string[] {
  return world.catalogue
    .things('trend')
    .filter(({ traits }) => traits.topic === 'training-cost')
    .map(({ id }) => id);
}

/** The newest figure of what a run costs, not of what it will. */
export function lastKnown(inquiry: Inquiry): Figure | undefined {
  return historyOf(inquiry, 'trainingCost')
    .filter(({ verified }) => verified)
    .sort((a, b) => a.asOf.localeCompare(b.asOf))
    .at(-1);
}

/** Growth a year (a fraction) of the first series that one is known of. */
export function growthOf(inquiry: Inquiry) {
  return seriesIds(inquiry)
    .map((id) => inquiry.known(id, 'growth'))
    .find((known) => known !== undefined);
}

function historyOf(inquiry: Inquiry, kind: string): Figure[] {
  return seriesIds(inquiry).flatMap((id) => [
    ...inquiry.world.catalogue.history(id, kind, inquiry.world.now),
  ]);
}

/** What one speaker said, where one is named and nothing is asked that it takes a projection to tell. */
export function saidBy(inquiry: Inquiry): Figure[] {
  const { query, world } = inquiry;
  const { speaker, asks, budget, assume } = query;
  if (speaker === undefined || (asks ?? budget ?? assume) !== undefined) return [];
  return statements(inquiry).filter(
    ({ thing }) => world.catalogue.thing(thing)?.traits.publisher === speaker,
  );
}

/** What was said of costs to be, by the time it is about. */
export function statements(inquiry: Inquiry): Figure[] {
  const said = [...historyOf(inquiry, 'trainingCost'), ...historyOf(inquiry, 'trainingCostForecast')];
  return said.sort((a, b) => periodOf(a).to.localeCompare(periodOf(b).to));
}
