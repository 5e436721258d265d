import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Answer } from './answer.ts';
import type { Intent, World } from './intent.ts';
import type { Query } from './query.ts';

/** Which questions had an answer, by the facts and the clock's day: the same ones are offered again and again. */
const found = new WeakMap<Catalogue, Map<string, boolean>>();
const KEPT = 5_000;

/**
 * The follow-up questions that have an answer, each with nothing but what its intent takes: nobody is offered a price
 * that is not known.
 */
export function answerable(
  next: readonly Query[],
  intentOf: (query: Query) => Intent,
  world: World,
): readonly Query[] {
  const kept = found.get(world.catalogue) ?? new Map<string, boolean>();
  found.set(world.catalogue, kept);
  if (kept.size >= KEPT) kept.clear();
  return next
    .map((query) => withOwnSlots(query, intentOf(query)))
    .filter((query) => {
      const key = `${world.now} ${JSON.stringify(query)}`;
      const has = kept.get(key) ?? hasAnswer(intentOf(query).answer(query, world));
      kept.set(key, has);
      return has;
    });
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
