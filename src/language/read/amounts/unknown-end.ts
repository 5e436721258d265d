import { isAsciiWord, isDigit, wordEnd } from '../text/characters.ts';

const JOINTS: ReadonlySet<string> = new Set(['-', '_', '.']);

/** Just after a word nobody knows, with the digits that belong to it: "Z900s", "gpt-4o", "alert(1)"; else one character. */
export function unknownEnd(text: string, at: number): number {
  if (!isAsciiWord(text.charCodeAt(at))) return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  let end = wordEnd(text, at);
  while (JOINTS.has(text[end] ?? '') && isDigit(text.charCodeAt(end + 1))) end = wordEnd(text, end + 1);
  const close = text[end] === '(' && isDigit(text.charCodeAt(end + 1)) ? wordEnd(text, end + 1) : end;
  return close > end && text[close] === ')' ? close + 1 : end;
}
