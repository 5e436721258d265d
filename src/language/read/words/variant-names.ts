import type { Catalogue, Thing } from '../../../catalogue/catalogue.ts';
import type { Query } from '../../../engine/query.ts';
import { gather } from '../amounts/gather.ts';
import type { Item } from '../amounts/item.ts';
import { emptyMeaning } from './meaning.ts';
import type { NamedThing } from './named-thing.ts';
import { variantOf } from './variant-of.ts';

/** Kinds of things that come in variants with a word of their name changed. */
const KINDS = ['accelerator', 'model'] as const;

/**
 * Items where a word that is a name only beside another is one: "the PCIe version" after H100, "H100s, NVL", "the 40GB
 * one" after A100, "and mini?" after GPT-4o, "v4 flash" after DeepSeek V4 Pro. A name that leaves the variant open takes it;
 * else both are named.
 */
export function variantNames(
  items: readonly Item[],
  text: string,
  catalogue: Catalogue,
  previous: Query | undefined,
): readonly Item[] {
  const [first, another] = gather(items, ({ meaning }, at) => {
    const named = meaning?.things.find(({ kind }) => kind === 'accelerator' || kind === 'model');
    return named === undefined ? NONE : { named, at };
  });
  if (another !== undefined) return items;
  const things = first === undefined ? thingsOf(previous, catalogue) : [first.named.thing];
  if (things.length === 0) return items;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (!mayTell(item, first === undefined)) continue;
    for (let last = lastOf(items, at); last >= at; last--) {
      const end = items[last]?.end ?? item.end;
      const words = text.slice(item.start, end);
      if (!TELLING.test(words)) continue;
      const [variant] = things.flatMap((thing) => variantOf(thing, words, catalogue) ?? []);
      if (variant === undefined) continue;
      const joined = items.toSpliced(at, last - at + 1, { ...item, end });
      if (first === undefined || !first.named.loose)
        return joined.with(at, naming({ ...item, end }, variant));
      const place = first.at > last ? first.at - (last - at) : first.at;
      const taken = joined[place] as Item;
      return joined.with(place, naming(taken, variant)).with(at, { ...unsaid(item), end, meaning: aside });
    }
  }
  return items;
}

const NONE: readonly { readonly named: NamedThing; readonly at: number }[] = [];

/** A whole number alone is no name: it may be how many. */
const TELLING = /[a-z.]/;

/** Words that may name a variant together, at most. */
const MOST_WORDS = 3;

/** The last of the words that stand together from a place on and may be a name: "v4 flash", "k2 thinking". */
function lastOf(items: readonly Item[], at: number): number {
  let last = at;
  while (last - at < MOST_WORDS - 1 && isPart(items[last + 1])) last++;
  return last;
}

function isPart(item: Item | undefined): boolean {
  return item?.word === true || item?.meaning?.filler === true || isNumber(item);
}

function isNumber(item: Item | undefined): boolean {
  const { kind, counter, per } = item?.quantity ?? {};
  return kind === 'number' && counter === undefined && per === undefined;
}

const aside = { ...emptyMeaning(), filler: true };

/** A word nobody knows; where nothing else is named, so much memory and a number too: "3.5 flash", "the 70B". */
function mayTell(item: Item, isAlone: boolean): boolean {
  const { word, quantity } = item;
  if (word === true) return true;
  return isAlone && (isNumber(item) || (quantity?.unit === 'bytes' && quantity.per === undefined));
}

function thingsOf(previous: Query | undefined, catalogue: Catalogue): readonly Thing[] {
  return KINDS.flatMap((kind) => {
    const id = previous?.[kind];
    return typeof id === 'string' ? (catalogue.thing(id) ?? []) : [];
  });
}

function naming(item: Item, thing: Thing): Item {
  const kind = thing.kind as NamedThing['kind'];
  const named: NamedThing = { kind, thing, loose: false, whole: false, publishes: undefined, capital: false };
  return { ...unsaid(item), meaning: { ...(item.meaning ?? emptyMeaning()), things: [named] } };
}

function unsaid(item: Item): Item {
  return { ...item, word: undefined, quantity: undefined };
}
