import type { CharacterForms } from './character-forms.ts';
import type { Normalised } from './normalised.ts';

/**
 * A text of which every character stands for itself: letters, digits, plain marks, one space at a time, Chinese characters
 * without another form. Most questions are nothing else, and need not be put together character by character. Undefined
 * for any other.
 */
export function asItStands(original: string, forms: CharacterForms): Normalised | undefined {
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    if (code === SPACE ? original.charCodeAt(at + 1) === SPACE : !isPlain(code, forms)) return undefined;
  }
  const { length } = original;
  while (offsets.length <= length) offsets.push(offsets.length);
  const [starts, ends] = [offsets.slice(0, length), offsets.slice(1, length + 1)];
  return { text: original.toLowerCase(), cased: original, starts, ends, length };
}

const SPACE = 0x20;

/** 0, 1, 2 and so on, as far as they were needed. */
const offsets: number[] = [];

/** Marks of which none is ever markup, an emoji, an entity or an apostrophe. */
const MARKS = '!"#$%()+,-./;=?@';

/** By its code, whether an ASCII character is a letter, a digit or one of the marks. */
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  return Number(/[A-Za-z0-9]/.test(character) || MARKS.includes(character));
});

/** The Chinese characters that Unicode had from the beginning: none of them is anything else in another form. */
export const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fa5] as const;

function isPlain(code: number, forms: CharacterForms): boolean {
  if (code < PLAIN.length) return PLAIN[code] === 1;
  return code >= FIRST_HAN && code <= LAST_HAN && !forms.has(code);
}
