import type { Numerals } from '../numbers/numeral.ts';

/**
 * By the UTF-16 code of the character a text goes on with, whether (1) anything of a kind may begin there: most rules are
 * ruled out by one look into a list, and none of them is tried on most words.
 */
export interface FirstCharacters {
  /** A number in words. */
  readonly numbers: Uint8Array;
  /** A time of the day. */
  readonly clocks: Uint8Array;
}

/** What numbers and times begin with in any language. */
export function firstCharacters(numerals: readonly Numerals[]): FirstCharacters {
  return {
    numbers: tableOf(numerals.map(({ starts }) => starts)),
    clocks: tableOf(numerals.map(({ clockStarts }) => clockStarts)),
  };
}

const CODES = 0x10000;

function tableOf(starts: readonly ReadonlySet<string>[]): Uint8Array {
  const table = new Uint8Array(CODES);
  for (const characters of starts) for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
