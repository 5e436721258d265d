/** Kinds of characters, by their code. Out of a text's bounds the code is NaN, which is of no kind. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a UTF-16 code is a letter from A to Z. */
export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Whether a UTF-16 code is a letter from A to Z or a digit. */
export function isAsciiWord(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code);
}

/** What may stand between two words of a name: a space, a hyphen, an underscore. */
export function isSeparator(code: number): boolean {
  return code === 32 || code === 45 || code === 95;
}

/** Letters of any script beyond ASCII; Chinese characters above all. */
export function isOtherLetter(code: number): boolean {
  return code >= 0x00c0 && LETTER.test(String.fromCharCode(code));
}

/** Whether a UTF-16 code is a Chinese character. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

const LETTER = /\p{L}/u;

/** Where a run of ASCII letters and digits ends. */
export function wordEnd(text: string, from: number): number {
  let end = from;
  while (isAsciiWord(text.charCodeAt(end))) end++;
  return end;
}
