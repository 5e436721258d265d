import type { Answer } from './answer.ts';
import type { Intent, World } from './intent.ts';
import { once } from './once.ts';
import type { Query } from './query.ts';

/**
 * The follow-up questions that have an answer, each with nothing but what its intent takes: nobody is offered a price
 * that is not known.
 */
export function answerable(
  next: readonly Query[],
  intentOf: (query: Query) => Intent,
  world: World,
): readonly Query[] {
  return next
    .map((query) => withOwnSlots(query, intentOf(query)))
    .filter((query) =>
      once(world, `answerable ${world.now} ${JSON.stringify(query)}`, () =>
        hasAnswer(intentOf(query).answer(query, { ...world, isTrial: true })),
      ),
    );
}

function hasAnswer({ total, table }: Answer): boolean {
  return total !== null || (table !== undefined && table.rows.length > 0);
}

function withOwnSlots(query: Query, { id, slots, assumes }: Intent): Query {
  const own = Object.entries(query).filter(([name, value]) => {
    const words = slots[name]?.words;
    return name === 'currency' || (name in slots && (words === undefined || words.includes(String(value))));
  });
  const assume = Object.entries(query.assume ?? {}).filter(([name]) => assumes.includes(name));
  return {
    intent: id,
    ...Object.fromEntries(own),
    ...(assume.length === 0 ? {} : { assume: Object.fromEntries(assume) }),
  };
}
