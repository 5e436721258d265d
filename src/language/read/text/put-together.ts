import { type CharacterForms, formOf } from './character-forms.ts';
import { isAsciiLetter, isAsciiWord } from './characters.ts';
import type { Normalised } from './normalised.ts';
import { emojiEnd, entityAt, type Marked, markedAt, markupAt } from './slack-markup.ts';
import { groupsDigits, isWideComma } from './wide-comma.ts';
import { copyWord, emptyFor, type Written, write, writeKeycap } from './written.ts';

/** A text put together character by character, whatever it holds. */
export function putTogether(original: string, forms: CharacterForms): Normalised {
  const written = emptyFor(original);
  let length = 0;
  let labelEnd = -1;
  let bold: Marked | undefined;
  const size = original.trim().length;
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
    const opened = code === ASTERISK || code === TILDE ? markedAt(original, at) : undefined;
    if (opened !== undefined || at === bold?.to) {
      write(written, ' ', at, at + 1);
      // what is struck out is taken back, but for a text that is nothing else
      const isStruck = opened !== undefined && code === TILDE && opened.end - at < size;
      if (opened === undefined) at = bold?.end ?? at + 1;
      else at = isStruck ? opened.end : opened.from;
      bold = isStruck ? bold : opened;
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
  } else if (code === KEYCAP) writeKeycap(original, at, written);
  else if (isFormatting(original, at, code)) write(written, ' ', at, end);
  else if (isWideComma(code) && !groupsDigits(original, end)) write(written, ', ', at, end);
  else if (code < 0x80) write(written, original[at] as string, at, end);
  else {
    const form = forms.get(code);
    // 億 is read as 亿, and still known to be Traditional
    if (form !== undefined) write(written, form, at, end, original[at]);
    else write(written, formOf(original.codePointAt(at) as number, forms), at, end);
  }
}

const LESS_THAN = 0x3c;
const AMPERSAND = 0x26;
const COLON = 0x3a;
const BACKTICK = 0x60;
const UNDERSCORE = 0x5f;
const ASTERISK = 0x2a;
const TILDE = 0x7e;
const KEYCAP = 0x20e3;
/** Slack's `code` and _italics_; within a name an underscore is a letter like any other. */
function isFormatting(original: string, at: number, code: number): boolean {
  if (code !== UNDERSCORE) return code === BACKTICK;
  return isAsciiWord(original.charCodeAt(at - 1)) !== isAsciiWord(original.charCodeAt(at + 1));
}

function isQuote(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018;
}
