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

/** Characters that take another form: Traditional to Simplified Chinese, by code point. */
export type CharacterForms = ReadonlyMap<number, string>;

/**
 * One form for what can be written in many: NFKC, full width, case, white space, quotes and dashes; Slack's markup,
 * emoji, invisible and direction-changing characters removed. Linear in the length of the text.
 */
export function normalise(original: string, forms: CharacterForms): Normalised {
  const text: string[] = [];
  const cased: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let length = 0;

  const emit = (form: string, start: number, end: number) => {
    for (let index = 0; index < form.length; index++) {
      const character = form[index] as string;
      if (isSpace(character)) {
        if (text.at(-1) !== ' ') push(' ', ' ', start, end);
        continue;
      }
      const lower = character.toLowerCase();
      push(lower.length === 1 ? lower : character, character, start, end);
    }
  };
  const push = (lower: string, character: string, start: number, end: number) => {
    text.push(lower);
    cased.push(character);
    starts.push(start);
    ends.push(end);
  };

  let labelEnd = -1;
  for (let at = 0; at < original.length; ) {
    const code = original.charCodeAt(at);
    if (code === LESS_THAN) {
      const markup = markupAt(original, at);
      if (markup !== undefined) {
        emit(' ', at, at + 1);
        labelEnd = markup.label === undefined ? labelEnd : markup.end - 1;
        at = markup.label ?? markup.end;
        continue;
      }
    }
    if (at === labelEnd) {
      emit(' ', at, ++at);
      continue;
    }
    if (code === AMPERSAND) {
      const entity = entityAt(original, at);
      if (entity !== undefined) {
        emit(entity.character, at, entity.end);
        length++;
        at = entity.end;
        continue;
      }
    }
    if (code === COLON) {
      const end = emojiEnd(original, at);
      if (end !== undefined) {
        emit(' ', at, end);
        length += end - at;
        at = end;
        continue;
      }
    }
    const point = original.codePointAt(at) as number;
    const end = at + (point > 0xffff ? 2 : 1);
    if (
      isQuote(code) &&
      isAsciiWord(original.charCodeAt(at - 1)) &&
      isAsciiLetter(original.charCodeAt(end))
    ) {
      // what's, H100's: one word
    } else if (point === KEYCAP && isDigit(text.at(-1)?.charCodeAt(0) ?? 0)) {
      for (const list of [text, cased, starts, ends]) list.pop();
    } else {
      emit(point < 0x80 ? (original[at] as string) : formOf(point, forms), at, end);
    }
    length++;
    at = end;
  }
  return { text: text.join(''), cased: cased.join(''), starts, ends, length };
}

const LESS_THAN = 0x3c;
const AMPERSAND = 0x26;
const COLON = 0x3a;
const KEYCAP = 0x20e3;
const INVISIBLE = /[\p{Cf}\p{Mn}\p{Me}\p{Cc}\p{Cn}\p{Co}\p{Cs}]/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u;
/** NFKC would turn 10²⁵ into 1025 and 2½ into 21⁄2. */
const SMALL_DIGITS = /[\u00b2\u00b3\u00b9\u2070-\u209c\u00bc-\u00be\u2150-\u215f\u2189]/;

const formsSeen = new Map<number, string>();

function formOf(point: number, forms: CharacterForms): string {
  return forms.get(point) ?? generalForm(point);
}

function generalForm(point: number): string {
  let form = formsSeen.get(point);
  if (form === undefined) {
    form = findForm(String.fromCodePoint(point));
    formsSeen.set(point, form);
  }
  return form;
}

function findForm(character: string): string {
  if (isSpace(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  if (SMALL_DIGITS.test(character)) return character;
  if (EMOJI.test(character)) return ' ';
  if (DASHES.includes(character)) return '-';
  if (QUOTES.includes(character)) return "'";
  return character.normalize('NFKC');
}

const DASHES = '‐‑‒–−﹣－';
const QUOTES = '’‘ʼ＇';

function isSpace(character: string): boolean {
  return character.trim() === '';
}

function isQuote(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018;
}
