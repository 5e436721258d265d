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
      once(world, `answerable ${world.now} ${JSON.stringify(ofAnyCount(query))}`, () =>
        hasAnswer(intentOf(query).answer(query, { ...world, isTrial: true })),
      ),
    );
}

/** How many there are of a thing makes nothing known or unknown of it, and is what differs most from question to question. */
function ofAnyCount(query: Query): Query {
  return query.count === undefined ? query : { ...query, count: 'any' };
}

function hasAnswer({ total, table }: Answer): boolean {
  return total !== null || (table !== undefined && table.rows.length > 0);
}

function withOwnSlots(query: Query, { id, slots, assumes }: Intent): Query {
  const own: Record<string, unknown> = { intent: id };
  for (const [name, value] of Object.entries(query)) {
    const words = slots[name]?.words;
    const isOwn = name in slots && (words === undefined || words.includes(String(value)));
    if (isOwn || name === 'currency' || name === 'exchangeRate') own[name] = value;
  }
  const assume = Object.entries(query.assume ?? {}).filter(([name]) => assumes.includes(name));
  if (assume.length > 0) own.assume = Object.fromEntries(assume);
  return own as Query;
}
