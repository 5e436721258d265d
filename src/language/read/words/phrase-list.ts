import { isSeparator } from '../text/characters.ts';
import { GAP, NOTHING, type PackedTrie } from './phrase-trie.ts';

/** Phrases while they are put together, each with what it holds. */
export interface PhraseList<T> {
  /** What a phrase holds, to be changed in place; `create` makes it when the phrase is new. */
  at(phrase: string, create: () => T): T;
  /** All phrases as they are now, and what they hold: equal things, as `keyOf` tells them, once. */
  pack(keyOf: (value: T) => string): { readonly trie: PackedTrie; readonly values: readonly T[] };
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
}

/** An empty list of phrases, to be packed into a trie. */
export function createPhraseList<T>(): PhraseList<T> {
  const root: Node<T> = { next: new Map(), value: undefined };
  return {
    at(phrase, create) {
      let node = root;
      for (let index = 0; index < phrase.length; index++) {
        node = childOf(node, isGap(phrase, index) ? GAP : phrase.charCodeAt(index));
      }
      node.value ??= create();
      return node.value;
    },
    pack(keyOf) {
      const found = new Map<string, number>();
      const values: T[] = [];
      const placeOf = (value: T): number => {
        const key = keyOf(value);
        const place = found.get(key) ?? values.push(value) - 1;
        found.set(key, place);
        return place;
      };
      const characters = [GAP];
      const below: number[] = [];
      const nodes = [root];
      for (const node of nodes) {
        below.push(nodes.length);
        for (const [character, next] of [...node.next].sort(([a], [b]) => a - b)) {
          characters.push(character);
          nodes.push(next);
        }
      }
      below.push(nodes.length);
      const ends = nodes.map(({ value }) => (value === undefined ? NOTHING : placeOf(value)));
      const trie = {
        characters: Uint16Array.from(characters),
        below: Uint32Array.from(below),
        values: Uint32Array.from(ends),
      };
      return { trie, values };
    },
  };
}

function childOf<T>(node: Node<T>, code: number): Node<T> {
  let child = node.next.get(code);
  if (child === undefined) {
    child = { next: new Map(), value: undefined };
    node.next.set(code, child);
  }
  return child;
}

/** Separators at the edges of a phrase are characters like any other: "/", "-" alone. */
function isGap(phrase: string, index: number): boolean {
  return index > 0 && index < phrase.length - 1 && isSeparator(phrase.charCodeAt(index));
}
