import type { Figure } from '../catalogue/catalogue.ts';
import type { World } from '../engine/intent.ts';
import { point } from '../quantity/range.ts';
import type { Item } from './item.ts';

/** Prices that are followed: indices of rent, and what tokens of a model cost, with the key of what is said of them. */
const FOLLOWED = [
  { things: 'industry', kind: 'rentalIndex' },
  { things: 'model', kind: 'inputPrice' },
  { things: 'model', kind: 'outputPrice' },
] as const;

/** Prices that moved from a day on, that day included: each against the figure before it. A first price moved from nothing. */
export function movesSince(day: string, { catalogue, now }: World): Item[] {
  return FOLLOWED.flatMap(({ things, kind }) =>
    catalogue.things(things).flatMap(({ id }) => {
      const history = catalogue.history(id, kind, now).filter(({ verified }) => verified);
      const [before, after] = history.slice(-2);
      if (before === undefined || after === undefined || after.asOf < day) return [];
      return after.mid === before.mid || after.asOf === before.asOf ? [] : [moved(before, after)];
    }),
  );
}

function moved(before: Figure, after: Figure): Item {
  const { thing, kind, asOf, unit, mid } = after;
  const change = point(mid / before.mid - 1, 'change');
  return {
    id: `${thing} ${kind} ${asOf} ${mid}`,
    news: {
      about: { key: `news-of-${kind}`, values: { thing } },
      said: [
        {
          key: 'news-moved',
          values: { to: point(mid, unit), change, from: point(before.mid, before.unit), asOf: before.asOf },
        },
      ],
      source: after.sources[0],
    },
  };
}
