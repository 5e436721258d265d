import type { Item } from '../amounts/item.ts';
import type { Meaning } from './meaning.ts';
import type { NamedThing } from './named-thing.ts';

/** A word that is a name only with a capital, as it is written: "pay Time" names the magazine, "in time" nobody. */
export function asWritten(meaning: Meaning, initial: string | undefined, isFirst: boolean): Meaning {
  if (!meaning.things.some(isCapital)) return meaning;
  const isName = !isFirst && initial !== undefined && initial !== initial.toLowerCase();
  return isName ? meaning : withoutCapital(meaning);
}

/** Such a word is a name only where another party is named: "Training Time on 64 H100s" is a title. */
export function besideParties(items: readonly Item[]): readonly Item[] {
  const isNamed = ({ meaning }: Item) => meaning?.things.some(isCapital) === true;
  if (!items.some(isNamed)) return items;
  const isParty = ({ kind, capital }: NamedThing) => !capital && (kind === 'company' || kind === 'party');
  if (items.some(({ meaning }) => meaning?.things.some(isParty))) return items;
  return items.map((item) =>
    item.meaning && isNamed(item) ? { ...item, meaning: withoutCapital(item.meaning) } : item,
  );
}

function isCapital({ capital }: NamedThing): boolean {
  return capital;
}

function withoutCapital(meaning: Meaning): Meaning {
  return { ...meaning, things: meaning.things.filter(({ capital }) => !capital) };
}
