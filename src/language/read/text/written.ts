import { isSpace } from './character-forms.ts';
import { isAsciiWord, isDigit } from './characters.ts';

/** A normalised text as it grows. */
export interface Written {
  text: string;
  cased: string;
  /** The last character of the text: to read it there would put the text together anew every time. */
  last: string;
  readonly starts: number[];
  readonly ends: number[];
  /** How many of the offsets are written. */
  count: number;
  /** How many lines of a list are counted so far. */
  listed: number;
}

/** With room for as many characters as there are: a list that grows is copied each time it is full. */
export function emptyFor({ length }: string): Written {
  return {
    text: '',
    cased: '',
    last: '',
    starts: new Array(length),
    ends: new Array(length),
    count: 0,
    listed: 0,
  };
}

/** Adds a word of plain letters and digits as it stands, up to a link's end if there is one in it; gives where it ends. */
export function copyWord(original: string, from: number, labelEnd: number, written: Written): number {
  let at = from;
  const { starts, ends } = written;
  while (at !== labelEnd && isAsciiWord(original.charCodeAt(at))) {
    starts[written.count] = at;
    ends[written.count++] = ++at;
  }
  const word = original.slice(from, at);
  written.text += word.toLowerCase();
  written.cased += word;
  written.last = word[word.length - 1] as string;
  return at;
}

/**
 * Adds characters that stand for the original's from `start` to `end`; a run of spaces is one. `cased` is how they were
 * written, where that is another character.
 */
export function write(written: Written, form: string, start: number, end: number, cased = form): void {
  for (let index = 0; index < form.length; index++) {
    const character = form[index] as string;
    const isBlank = isSpace(character);
    if (isBlank && written.last === ' ') continue;
    const lower = isBlank ? ' ' : character.toLowerCase();
    written.last = lower.length === 1 ? lower : character;
    written.text += written.last;
    written.cased += isBlank ? ' ' : cased[index];
    written.starts[written.count] = start;
    written.ends[written.count++] = end;
  }
}

/**
 * A digit in a keycap is a number like any other, "8️⃣ H100s", but for one that counts the lines of a list: they begin with
 * 1️⃣, 2️⃣ and so on. `at` is where the keycap is in the original.
 */
export function writeKeycap(original: string, at: number, written: Written): void {
  const marker = Number(written.last);
  if (!isDigit(written.last.charCodeAt(0)) || marker !== written.listed + 1) return;
  if (isDigit(original.charCodeAt(at + 1)) || !beginsLine(original, written)) return;
  written.text = written.text.slice(0, -1);
  written.cased = written.cased.slice(0, -1);
  written.last = written.text.at(-1) ?? '';
  written.count--;
  written.listed = marker;
}

/** Whether nothing but blanks, or mentions at the very beginning, stands before the last character in its line. */
function beginsLine(original: string, { text, starts, count }: Written): boolean {
  if (count === 1 || (count === 2 && text[0] === ' ')) return true;
  let before = (starts[count - 1] as number) - 1;
  while (before >= 0 && original[before] !== '\n' && isSpace(original[before] as string)) before--;
  return original[before] === '\n';
}
