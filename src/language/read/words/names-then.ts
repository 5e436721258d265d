import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { Item } from '../amounts/item.ts';
import type { NamedThing } from './named-thing.ts';

/**
 * A name without a version means the newest model there was on the clock's day (ISO): "Claude Sonnet" asked in 2024 is
 * none of 2026. What is newer than that gives way to the newest earlier model whose name holds the same words.
 */
export function namesThen(
  items: readonly Item[],
  text: string,
  catalogue: Catalogue,
  now: string,
): readonly Item[] {
  if (!items.some((item) => laterModel(item, now))) return items;
  return items.map((item) => {
    const { meaning, start, end } = item;
    const named = laterModel(item, now);
    if (meaning === undefined || named === undefined) return item;
    const words = text
      .slice(start, end)
      .toLowerCase()
      .split(/[\s-]+/);
    const [newest] = catalogue
      .things('model')
      .filter(({ traits }) => typeof traits.released === 'string' && traits.released <= now)
      .filter(({ name }) => words.every((word) => name.en.toLowerCase().includes(word)))
      .sort((a, b) => String(b.traits.released).localeCompare(String(a.traits.released)));
    return newest === undefined
      ? item
      : { ...item, meaning: { ...meaning, things: [{ ...named, thing: newest }] } };
  });
}

/** The model an item names without its version, and names alone, where it came out after the day. */
function laterModel({ meaning }: Item, now: string): NamedThing | undefined {
  const named = meaning?.things[0];
  if (named?.kind !== 'model' || !named.loose || meaning?.things.length !== 1) return undefined;
  return String(named.thing.traits.released ?? '') > now ? named : undefined;
}
