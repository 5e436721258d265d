import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { Item } from '../amounts/item.ts';

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
  return items.map((item) => {
    const { meaning, start, end } = item;
    const [named, ...others] = meaning?.things ?? [];
    const isLater = named?.kind === 'model' && named.loose && String(named.thing.traits.released ?? '') > now;
    if (meaning === undefined || named === undefined || !isLater || others.length > 0) return item;
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
