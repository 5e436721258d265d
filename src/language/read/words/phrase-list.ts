import { isSeparator } from '../text/characters.ts';
import { GAP, NOTHING, type PackedTrie } from './phrase-trie.ts';

/** Phrases while they are put together, each with what it holds. */
export interface PhraseList<T> {
  /** What a phrase holds, to be changed in place; `create` makes it when the phrase is new. */
  at(phrase: string, create: () => T): T;
  /** What a phrase holds, its words parted by a gap or by none; undefined where it is none of them. */
  find(phrase: string): T | undefined;
  /** All phrases, and what is known of what they hold: what is the same, once. */
  pack<Known>(knownOf: (value: T) => Known): {
    readonly trie: PackedTrie;
    readonly values: readonly Known[];
  };
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
    find(phrase) {
      let node: Node<T> | undefined = root;
      for (let index = 0; index < phrase.length && node !== undefined; index++)
        node = stepFrom(node, phrase.charCodeAt(index));
      return node?.value;
    },
    pack<Known>(knownOf: (value: T) => Known) {
      const found = new Map<string, number>();
      const values: Known[] = [];
      const placeOf = (value: T): number => {
        const known = knownOf(value);
        const key = JSON.stringify(known, plain);
        const place = found.get(key) ?? values.push(known) - 1;
        found.set(key, place);
        return place;
      };
      const characters = [GAP];
      const below: number[] = [];
      const nodes = [root];
      for (const node of nodes) {
        below.push(nodes.length);
        // most have one below them
        const inOrder = node.next.size < 2 ? node.next : [...node.next].sort(([a], [b]) => a - b);
        for (const [character, next] of inOrder) {
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

/** The node a character leads to, with the gap before it where there is one to be left out. */
function stepFrom<T>({ next }: Node<T>, code: number): Node<T> | undefined {
  const gap = next.get(GAP);
  return next.get(code) ?? (isSeparator(code) ? gap : gap?.next.get(code));
}

/** Sets as lists, which JSON knows. */
function plain(_: string, value: unknown): unknown {
  return value instanceof Set ? [...value] : value;
}

/** Separators at the edges of a phrase are characters like any other: "/", "-" alone. */
function isGap(phrase: string, index: number): boolean {
  return index > 0 && index < phrase.length - 1 && isSeparator(phrase.charCodeAt(index));
}
