import type { Query } from '../../engine/query.ts';
import { placeholders } from './fill.ts';
import type { Replies } from './replies.ts';

/** A phrase and the slots it says. */
export interface Phrase {
  readonly text: string;
  readonly slots: readonly string[];
}

interface Placed extends Phrase {
  /** Where it stands among the others. */
  readonly place: number;
}

/** Phrases by the first slot each says. */
type Index = ReadonlyMap<string, readonly Placed[]>;

const indexes = new WeakMap<Replies, Index>();

/**
 * The phrases whose first slot a query has, in the order of the language, with those that stand aside or without: a
 * language has some sixty, a query a handful of slots, and all of a query is said several times in a reply.
 */
export function phrasesAbout(query: Query, replies: Replies, asides: boolean): readonly Phrase[] {
  const index = indexOf(replies);
  const most = asides ? Number.POSITIVE_INFINITY : replies.phrases.length;
  const found: Placed[] = [];
  for (const slot of ['', ...Object.keys(query)])
    for (const phrase of index.get(slot) ?? []) if (phrase.place < most) found.push(phrase);
  return found.sort((a, b) => a.place - b.place);
}

function indexOf(replies: Replies): Index {
  let index = indexes.get(replies);
  if (index === undefined) {
    const all = [...replies.phrases, ...replies.asides].map((text, place) => ({
      ...{ text, place },
      slots: placeholders(text),
    }));
    index = Map.groupBy(all, ({ slots: [first = ''] }) => first);
    indexes.set(replies, index);
  }
  return index;
}
