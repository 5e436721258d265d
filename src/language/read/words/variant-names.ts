import type { Catalogue, Thing } from '../../../catalogue/catalogue.ts';
import type { Query } from '../../../engine/query.ts';
import type { Item } from '../amounts/item.ts';
import { emptyMeaning } from './meaning.ts';
import type { NamedThing } from './named-thing.ts';

/** Kinds of things that come in variants with a word of their name changed. */
const KINDS = ['accelerator', 'model'] as const;

/**
 * Items where a word that is a name only beside another is one: "the PCIe version" after H100, "H100s, NVL", "the 40GB
 * one" after A100, "and mini?" after GPT-4o. A name that leaves the variant open takes it; else both are named.
 */
export function variantNames(
  items: readonly Item[],
  text: string,
  catalogue: Catalogue,
  previous: Query | undefined,
): readonly Item[] {
  const [first, ...others] = items.flatMap(({ meaning }, at) => {
    const named = meaning?.things.find(({ kind }) => kind === 'accelerator' || kind === 'model');
    return named === undefined ? [] : [{ named, at }];
  });
  if (others.length > 0) return items;
  const thing = first?.named.thing ?? thingOf(previous, catalogue);
  if (thing === undefined) return items;
  for (const [at, item] of items.entries()) {
    if (!mayTell(item, first === undefined)) continue;
    const variant = variantOf(thing, text.slice(item.start, item.end), catalogue);
    if (variant === undefined) continue;
    if (first === undefined || !first.named.loose) return items.with(at, naming(item, variant));
    const taken = items[first.at] as Item;
    return items.with(first.at, naming(taken, variant)).with(at, { ...unsaid(item), meaning: aside });
  }
  return items;
}

const aside = { ...emptyMeaning(), filler: true };

/** A word nobody knows; where nothing else is named, so much memory too. */
function mayTell({ word, quantity }: Item, isAlone: boolean): boolean {
  return word === true || (isAlone && quantity?.unit === 'bytes' && quantity.per === undefined);
}

function thingOf(previous: Query | undefined, catalogue: Catalogue): Thing | undefined {
  const id = KINDS.map((kind) => previous?.[kind]).find((one) => typeof one === 'string');
  return typeof id === 'string' ? catalogue.thing(id) : undefined;
}

/** The thing whose name is that of another with a word put after it or in the place of one. */
function variantOf(thing: Thing, word: string, catalogue: Catalogue): Thing | undefined {
  const written = new Set(
    namesOf(thing).flatMap((name) => {
      const words = name.split(' ');
      return [`${name}${word}`, ...words.map((_, at) => words.with(at, word).join(''))].map(squeezed);
    }),
  );
  return catalogue
    .things(thing.kind)
    .find((other) => other.id !== thing.id && namesOf(other).some((name) => written.has(squeezed(name))));
}

/** What a thing is called, without what is also the name of others. */
function namesOf({ name, aliases }: Thing): readonly string[] {
  return [name.en, ...aliases];
}

function squeezed(name: string): string {
  return name.toLowerCase().replaceAll(/[\s-]/g, '');
}

function naming(item: Item, thing: Thing): Item {
  const kind = thing.kind as NamedThing['kind'];
  const named: NamedThing = { kind, thing, loose: false, whole: false, publishes: undefined, capital: false };
  return { ...unsaid(item), meaning: { ...(item.meaning ?? emptyMeaning()), things: [named] } };
}

function unsaid(item: Item): Item {
  return { ...item, word: undefined, quantity: undefined };
}
