import { isDigit } from '../text/characters.ts';
import { exact, type Numeral } from './numeral.ts';
import { skipDigits, skipJoined, unclearUntil } from './skip-digits.ts';

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** `½`. */
export function readFraction(text: string, at: number): Numeral | undefined {
  const value = FRACTIONS[text[at] ?? ''];
  return value === undefined ? undefined : exact(value, at + 1);
}

/** `2½`, `1/2`, `2 1/2`: what ends in a fraction after a whole number that ends at `end`. */
export function fractionAfter(text: string, whole: string, end: number): Numeral | undefined {
  const vulgar = readFraction(text, end);
  if (vulgar !== undefined) return plus(Number(whole), vulgar);
  const slashed = readSlashed(text, whole, end);
  if (slashed !== undefined) return slashed;
  // "2 1/2"
  const isBefore = text[end] === ' ' && isDigit(text.charCodeAt(end + 1));
  const part = isBefore ? readSlashed(text, text.charAt(end + 1), end + 2) : undefined;
  return part === undefined || part.unclear ? undefined : plus(Number(whole), part);
}

const SIMPLE: ReadonlySet<string> = new Set(['2', '3', '4', '5', '8']);

/** A whole number and what it is divided by; a slash between other numbers ("64/128") may mean anything. */
function readSlashed(text: string, whole: string, end: number): Numeral | undefined {
  if (text[end] !== '/' || !isDigit(text.charCodeAt(end + 1))) return undefined;
  const next = skipDigits(text, end + 1);
  const denominator = text.slice(end + 1, next);
  const value = Number(whole) / Number(denominator);
  if (!SIMPLE.has(denominator) || value >= 1) return unclearUntil(skipJoined(text, end, '/'));
  return exact(value, next);
}

function plus(whole: number, { end, mid }: Numeral): Numeral {
  return exact(whole + mid, end);
}
