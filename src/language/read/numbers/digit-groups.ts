import { isAsciiWord, isDigit } from '../text/characters.ts';
import { exact, type Numeral } from './numeral.ts';

/** What parts groups of digits besides the comma: Swiss, in code, by spaces. */
const SEPARATORS = "'_ ";

/**
 * Digits in groups that no comma parts in threes: `1'000'000`, `2_048`, `1,00,000`, and `100 000` where the last group
 * is thousands, so that it is no number beside another.
 */
export function readGroups(text: string, from: number): Numeral | undefined {
  const first = digitsEnd(text, from);
  const separator = text[first] ?? '';
  if (first === from || first - from > 3 || text[from] === '0') return undefined;
  const end = SEPARATORS.includes(separator) ? inThrees(text, first, separator) : inTwos(text, first);
  const isMore = text[end ?? 0] === separator && isDigit(text.charCodeAt((end ?? 0) + 1));
  if (end === undefined || isAsciiWord(text.charCodeAt(end)) || isMore) return undefined;
  if (separator === ' ' && !text.startsWith(' 000', end - 4)) return undefined;
  const value = Number([...text.slice(from, end)].filter((one) => isDigit(one.charCodeAt(0))).join(''));
  return exact(value, end);
}

/** Just after groups of three. */
function inThrees(text: string, from: number, separator: string): number | undefined {
  let end = from;
  while (text[end] === separator && digitsEnd(text, end + 1) === end + 4) end += 4;
  return end === from ? undefined : end;
}

/** Just after groups of two and a last one of three, of which a lakh or more is written in India. */
function inTwos(text: string, from: number): number | undefined {
  let end = from;
  while (text[end] === ',' && digitsEnd(text, end + 1) === end + 3) end += 3;
  return end > from && text[end] === ',' && digitsEnd(text, end + 1) === end + 4 ? end + 4 : undefined;
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end)) && end - from < 4) end++;
  return end;
}
