/** Known words, and what a misspelt one was meant to be. */
export interface Spelling {
  isKnown(word: string): boolean;
  /**
   * The one known word a typing slip away: two neighbours swapped, or, from five letters on, one letter left out,
   * doubled or put in, or, from six on, replaced. The first letter is right except for a swap. Of two the one that goes
   * on where the other ends: "cheapr" is no "cheap". Undefined when there is none, or more than one.
   */
  correct(word: string): string | undefined;
}

const SHORTEST = 3;
const LONGEST = 20;

/**
 * Finds slips by the words that remain when one letter is taken out (the deletion index of SymSpell, Garbe 2012); the
 * index is made when the first unknown word is met.
 * @param spelt words that are right as they stand, and that nothing else is put right to
 */
export function createSpelling(known: ReadonlySet<string>, spelt: ReadonlySet<string> = new Set()): Spelling {
  let index: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    isKnown: (word) => known.has(word) || spelt.has(word),
    correct(word) {
      if (word.length < SHORTEST || word.length > LONGEST) return undefined;
      index ??= indexByRemains(known);
      const found = new Set<string>();
      for (const remainder of [word, ...withoutOne(word)]) {
        for (const near of [remainder, ...(index.get(remainder) ?? [])]) {
          if (known.has(near) && isSlip(word, near)) found.add(near);
        }
      }
      return longestOf([...found]);
    },
  };
}

/** The word that all others begin: a letter is left out sooner than another word's put at the end. */
function longestOf(found: readonly string[]): string | undefined {
  const longest = found.reduce((known, word) => (word.length > known.length ? word : known), '');
  return found.length > 0 && found.every((word) => longest.startsWith(word)) ? longest : undefined;
}

function indexByRemains(known: ReadonlySet<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < SHORTEST || word.length > LONGEST) continue;
    for (const remainder of withoutOne(word)) {
      const others = index.get(remainder);
      if (others === undefined) index.set(remainder, [word]);
      else others.push(word);
    }
  }
  return index;
}

function withoutOne(word: string): Set<string> {
  return new Set(Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1)));
}

function isSlip(written: string, meant: string): boolean {
  let start = 0;
  while (start < written.length && written[start] === meant[start]) start++;
  const rest = (from: number, to: number) => written.slice(start + from) === meant.slice(start + to);
  const isSwap =
    written[start] === meant[start + 1] &&
    written[start + 1] === meant[start] &&
    written[start] !== undefined;
  if (isSwap && rest(2, 2)) return true;
  if (start === 0 || meant.length < 5) return false;
  return rest(1, 0) || rest(0, 1) || (meant.length > 5 && written.length === meant.length && rest(1, 1));
}
