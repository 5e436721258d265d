import { isAsciiWord, isSeparator } from '../text/characters.ts';

/** A phrase found in a text, up to but not including `end`. */
export interface Found<T> {
  readonly value: T;
  readonly end: number;
}

/** Phrases by their characters, found in one walk whatever their number. Texts and phrases are normalised alike. */
export interface PhraseTrie<T> {
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

/**
 * A trie as three lists, a fifteenth of what one of objects takes. Nodes are numbered level by level, so that those below
 * a node follow one another, by the character that leads to them: those of node n are from `below[n]` to `below[n + 1]`.
 */
export interface PackedTrie {
  /** The character that leads to each node; the root's is 0. */
  readonly characters: Uint16Array;
  readonly below: Uint32Array;
  /** Of each node where its value is found in a list, and NOTHING where no phrase ends. */
  readonly values: Uint32Array;
}

/** Stands in a trie for a gap between words: a space, a hyphen, an underscore or nothing at all. */
export const GAP = 0;

/** Where no phrase ends. */
export const NOTHING = 0xffff_ffff;

const ROOT = 0;

/** How many codes a character may have. */
const CODES = 0x10000;

/** A trie as it was packed, with what its phrases mean. */
export function createTrie<T>({ characters, below, values }: PackedTrie, meant: readonly T[]): PhraseTrie<T> {
  // The root has hundreds below it, any other node few. It is below no node itself: there it stands for none.
  const firsts = new Uint32Array(CODES);
  for (let node = below[ROOT] ?? 0; node < (below[ROOT + 1] ?? 0); node++)
    firsts[characters[node] as number] = node;

  function after(node: number, character: number): number | undefined {
    if (node === ROOT) return firsts[character] || undefined;
    let [low, high] = [below[node] as number, below[node + 1] as number];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((characters[middle] as number) < character) low = middle + 1;
      else high = middle;
    }
    return low < (below[node + 1] as number) && characters[low] === character ? low : undefined;
  }

  function step(node: number, character: number): number | undefined {
    const next = after(node, character);
    if (next !== undefined) return next;
    // A gap comes before all characters.
    const gap = below[node] as number;
    if (node === ROOT || gap === below[node + 1] || characters[gap] !== GAP) return undefined;
    return isSeparator(character) ? gap : after(gap, character);
  }

  return {
    longest(text, from, mayEnd, isWanted) {
      let best: T | undefined;
      let bestEnd = 0;
      let node: number | undefined = ROOT;
      for (let index = from; index < text.length; index++) {
        node = step(node, text.charCodeAt(index));
        if (node === undefined) break;
        if (values[node] === NOTHING) continue;
        const value = meant[values[node] as number] as T;
        if (isWanted?.(value) === false) continue;
        const end = endOf(text, index + 1, value, mayEnd);
        if (end === undefined) continue;
        best = value;
        bestEnd = end;
      }
      return bestEnd === 0 ? undefined : { value: best as T, end: bestEnd };
    },
  };
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
