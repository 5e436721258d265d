import { isDigit } from './characters.ts';

export function isWideComma(code: number): boolean {
  return code === 0xff0c;
}

/** 35，000 and １，０２４ are numbers, 50，14B are two: a wide comma groups three digits and no more. */
export function groupsDigits(original: string, from: number): boolean {
  let end = from;
  while (isAnyDigit(original.charCodeAt(end))) end++;
  return end - from === 3;
}

function isAnyDigit(code: number): boolean {
  return isDigit(code) || (code >= 0xff10 && code <= 0xff19);
}
