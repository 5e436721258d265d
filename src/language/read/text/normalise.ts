import { type CharacterForms, formOf, isSpace } from './character-forms.ts';
import { isAsciiLetter, isAsciiWord, isDigit } from './characters.ts';
import { emojiEnd, entityAt, markupAt } from './slack-markup.ts';

/** A text as the reader takes it, and where each of its characters came from. */
export interface Normalised {
  /** Lower case; one form for each character; a run of white space is one space. */
  readonly text: string;
  /** The same, letter by letter, in the case it was written. */
  readonly cased: string;
  /** UTF-16 offsets into the original at which each character begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Code points of the original without mentions and other markup. */
  readonly length: number;
}

/**
 * One form for what can be written in many: NFKC, full width, case, white space, quotes and dashes; Slack's markup,
 * emoji, invisible and direction-changing characters removed. Linear in the length of the text.
 */
export function normalise(original: string, forms: CharacterForms): Normalised {
  const written = emptyFor(original);
  let length = 0;
  let labelEnd = -1;
  for (let at = 0; at < original.length; ) {
    const code = original.charCodeAt(at);
    // most characters, and each stands for itself
    if (isAsciiWord(code) && at !== labelEnd) {
      const end = copyWord(original, at, labelEnd, written);
      length += end - at;
      at = end;
      continue;
    }
    const markup = code === LESS_THAN ? markupAt(original, at) : undefined;
    if (markup !== undefined) {
      write(written, ' ', at, at + 1);
      if (markup.label !== undefined) labelEnd = markup.end - 1;
      at = markup.label ?? markup.end;
      continue;
    }
    const end = at === labelEnd ? at + 1 : endOfCharacter(original, at, code);
    if (at === labelEnd) write(written, ' ', at, end);
    else writeFrom(original, at, end, code, written, forms);
    length += code === COLON ? end - at : 1;
    at = end;
  }
  const { text, cased, starts, ends, count } = written;
  starts.length = count;
  ends.length = count;
  return { text, cased, starts, ends, length };
}

/** A normalised text as it grows. */
interface Written {
  text: string;
  cased: string;
  /** The last character of the text: to read it there would put the text together anew every time. */
  last: string;
  readonly starts: number[];
  readonly ends: number[];
  /** How many of the offsets are written. */
  count: number;
}

/** With room for as many characters as there are: a list that grows is copied each time it is full. */
function emptyFor({ length }: string): Written {
  return { text: '', cased: '', last: '', starts: new Array(length), ends: new Array(length), count: 0 };
}

/** Adds a word of plain letters and digits as it stands, up to a link's end if there is one in it; gives where it ends. */
function copyWord(original: string, from: number, labelEnd: number, written: Written): number {
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

/** Just after the character at a place, or after the emoji or entity that stands for one. */
function endOfCharacter(original: string, at: number, code: number): number {
  if (code === AMPERSAND) return entityAt(original, at)?.end ?? at + 1;
  if (code === COLON) return emojiEnd(original, at) ?? at + 1;
  return code >= 0xd800 && code < 0xdc00 && at + 1 < original.length ? at + 2 : at + 1;
}

function writeFrom(
  original: string,
  at: number,
  end: number,
  code: number,
  written: Written,
  forms: CharacterForms,
): void {
  if (code === AMPERSAND && end > at + 1) write(written, entityAt(original, at)?.character ?? '', at, end);
  else if (code === COLON && end > at + 1) write(written, ' ', at, end);
  else if (
    isQuote(code) &&
    isAsciiWord(original.charCodeAt(at - 1)) &&
    isAsciiLetter(original.charCodeAt(end))
  ) {
    // what's, H100's: one word
  } else if (code === KEYCAP) removeDigit(written);
  else if (isFormatting(original, at, code)) write(written, ' ', at, end);
  else if (code === WIDE_COMMA && !groupsDigits(original, end)) write(written, ', ', at, end);
  else
    write(
      written,
      code < 0x80 ? (original[at] as string) : formOf(original.codePointAt(at) as number, forms),
      at,
      end,
    );
}

/** Adds characters that stand for the original's from `start` to `end`; a run of spaces is one. */
function write(written: Written, form: string, start: number, end: number): void {
  for (let index = 0; index < form.length; index++) {
    const character = form[index] as string;
    const isBlank = isSpace(character);
    if (isBlank && written.last === ' ') continue;
    const lower = isBlank ? ' ' : character.toLowerCase();
    written.last = lower.length === 1 ? lower : character;
    written.text += written.last;
    written.cased += isBlank ? ' ' : character;
    written.starts[written.count] = start;
    written.ends[written.count++] = end;
  }
}

/** A digit in a keycap is an emoji. */
function removeDigit(written: Written): void {
  if (!isDigit(written.last.charCodeAt(0))) return;
  written.text = written.text.slice(0, -1);
  written.cased = written.cased.slice(0, -1);
  written.last = written.text.at(-1) ?? '';
  written.count--;
}

/** 35，000 is a number, 50，14B are two: a wide comma groups three digits and no more. */
function groupsDigits(original: string, from: number): boolean {
  let end = from;
  while (isDigit(original.charCodeAt(end))) end++;
  return end - from === 3;
}

const WIDE_COMMA = 0xff0c;
const LESS_THAN = 0x3c;
const AMPERSAND = 0x26;
const COLON = 0x3a;
const BACKTICK = 0x60;
const UNDERSCORE = 0x5f;
const KEYCAP = 0x20e3;
/** Slack's `code` and _italics_; within a name an underscore is a letter like any other. */
function isFormatting(original: string, at: number, code: number): boolean {
  if (code !== UNDERSCORE) return code === BACKTICK;
  return isAsciiWord(original.charCodeAt(at - 1)) !== isAsciiWord(original.charCodeAt(at + 1));
}

function isQuote(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018;
}
