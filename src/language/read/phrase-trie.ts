import { isAsciiWord, isSeparator } from './characters.ts';

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
}

/** A phrase found in a text, up to but not including `end`. */
export interface Found<T> {
  readonly value: T;
  readonly end: number;
}

/** Stands in a trie for a gap between words: a space, a hyphen, an underscore or nothing at all. */
const GAP = 0;

/** Phrases by their characters, found in one walk whatever their number. Texts and phrases are normalised alike. */
export interface PhraseTrie<T> {
  /** What a phrase holds, to be changed in place; `create` makes it when the phrase is new. */
  at(phrase: string, create: () => T): T;
  /**
   * The longest phrase that begins at `from` and ends at a word's end. `mayEnd` decides about ends within a word
   * ("H100s", "H100x8"): it gets what was found and where, and gives where the phrase really ends. With `isWanted`, the
   * longest of those it wants.
   */
  longest(
    text: string,
    from: number,
    mayEnd: (value: T, end: number) => number | undefined,
    isWanted?: (value: T) => boolean,
  ): Found<T> | undefined;
}

export function createTrie<T>(): PhraseTrie<T> {
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
    longest(text, from, mayEnd, isWanted) {
      let best: Found<T> | undefined;
      let node: Node<T> | undefined = root;
      for (let index = from; index < text.length; index++) {
        node = step(node, text, index);
        if (node === undefined) break;
        if (node.value === undefined || isWanted?.(node.value) === false) continue;
        const end = endOf(text, index + 1, node.value, mayEnd);
        if (end !== undefined) best = { value: node.value, end };
      }
      return best;
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

function step<T>(node: Node<T>, text: string, index: number): Node<T> | undefined {
  const code = text.charCodeAt(index);
  const child = node.next.get(code);
  if (child !== undefined) return child;
  const gap = node.next.get(GAP);
  return isSeparator(code) ? gap : gap?.next.get(code);
}

function endOf<T>(
  text: string,
  end: number,
  value: T,
  mayEnd: (value: T, end: number) => number | undefined,
): number | undefined {
  const withinWord = isAsciiWord(text.charCodeAt(end - 1)) && isAsciiWord(text.charCodeAt(end));
  return withinWord ? mayEnd(value, end) : end;
}
