import type { Answer, Chart } from '../../engine/answer.ts';

/** A share below this is nothing to see, and more bars than these are not read. */
const LEAST = 0.01;
const MOST = 6;

/** What moves the total most: the share of its spread that each assumption has. Nothing where one alone moves it. */
export function spreadChart({ assumptions }: Answer): Chart | undefined {
  const movers = assumptions
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST);
  if (movers.length < 2) return undefined;
  return {
    title: 'spread',
    kind: 'bar',
    unit: 'fraction',
    points: movers.map(({ name }) => name),
    series: [{ name: 'share-of-spread', values: movers.map(({ share }) => share) }],
  };
}
