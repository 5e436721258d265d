import { isAsciiLetter, isDigit } from '../text/characters.ts';
import { readGroups } from './digit-groups.ts';
import type { Numeral } from './numeral.ts';
import { powerAfter, readPowerOfTen } from './powers-of-ten.ts';

/**
 * Digits: `350,000`, `1.50`, `.5`, `1e25`, `1/2`, `2½`. What may be read in two ways ("1,5", "1.2.3", "10²⁵") is
 * unclear. Each character is looked at once.
 */
export function readDigits(text: string, from: number): Numeral | undefined {
  const grouped = readGroups(text, from);
  if (grouped !== undefined) return grouped;
  let end = skipDigits(text, from);
  const whole = text.slice(from, end);
  if (whole === '' && !(text[from] === '.' && isDigit(text.charCodeAt(from + 1))))
    return readFraction(text, from);

  let digits = whole;
  let unclear = whole.length > 1 && whole.startsWith('0');
  let plain = true;
  let dotted = false;
  while (text[end] === ',' && isDigit(text.charCodeAt(end + 1))) {
    const next = skipDigits(text, end + 1);
    // a comma is a decimal point or a list to some readers unless it parts off thousands
    unclear ||= next - end !== 4 || digits.length === 0 || digits === '0' || (plain && digits.length > 3);
    plain = false;
    digits += text.slice(end + 1, next);
    end = next;
  }
  if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) {
    const next = skipDigits(text, end + 1);
    digits += text.slice(end, next);
    plain = false;
    dotted = next - end === 4 && whole.length > 0 && whole.length < 4 && whole !== '0';
    end = next;
  }
  if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) return unclearUntil(skipDotted(text, end));

  const exponent = exponentEnd(text, end);
  if (exponent > end) {
    digits += text.slice(end, exponent);
    plain = false;
    end = exponent;
  }
  const fraction = plain ? fractionAfter(text, whole, end) : undefined;
  if (fraction !== undefined) return fraction;
  const power = plain ? readPowerOfTen(text, from) : undefined;
  if (power !== undefined) return power;
  const factor = unclear ? undefined : powerAfter(text, end);
  if (factor !== undefined) {
    const value = Number((Number(digits) * factor.mid).toPrecision(12));
    return { end: factor.end, low: value, mid: value, high: value };
  }
  if (text[end] === '^' || isSuperscript(text[end])) return unclearUntil(skipPower(text, end));
  const value = Number(digits);
  return {
    end,
    low: value,
    mid: value,
    high: value,
    ...(unclear ? { unclear: true as const } : {}),
    ...(plain && !unclear ? { plain: true as const } : {}),
    ...(dotted ? { dotted: true as const } : {}),
  };
}

function unclearUntil(end: number): Numeral {
  return { end, low: Number.NaN, mid: Number.NaN, high: Number.NaN, unclear: true };
}

function skipDigits(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function skipDotted(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end)) || (text[end] === '.' && isDigit(text.charCodeAt(end + 1)))) end++;
  return end;
}

/** `e25`, `e+25`, when no letter follows. */
function exponentEnd(text: string, from: number): number {
  if (text[from] !== 'e') return from;
  const digits = text[from + 1] === '+' || text[from + 1] === '-' ? from + 2 : from + 1;
  const end = skipDigits(text, digits);
  return end > digits && !isAsciiLetter(text.charCodeAt(end)) ? end : from;
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

function readFraction(text: string, at: number): Numeral | undefined {
  const value = FRACTIONS[text[at] ?? ''];
  return value === undefined ? undefined : { end: at + 1, low: value, mid: value, high: value };
}

/** `2½`, `1/2`, `2 1/2`; a slash between other numbers ("64/128") may mean anything. */
function fractionAfter(text: string, whole: string, end: number): Numeral | undefined {
  const vulgar = readFraction(text, end);
  if (vulgar !== undefined) return plus(Number(whole), vulgar);
  if (text[end] === '/' && isDigit(text.charCodeAt(end + 1))) {
    const next = skipDigits(text, end + 1);
    const denominator = text.slice(end + 1, next);
    const value = Number(whole) / Number(denominator);
    if (!SIMPLE.has(denominator) || value >= 1) return unclearUntil(skipSlashed(text, end));
    return { end: next, low: value, mid: value, high: value };
  }
  if (text[end] === ' ' && isDigit(text.charCodeAt(end + 1)) && text[end + 2] === '/') {
    const part = readDigits(text, end + 1);
    if (part !== undefined && part.unclear === undefined && part.mid < 1) return plus(Number(whole), part);
  }
  return undefined;
}

const SIMPLE: ReadonlySet<string> = new Set(['2', '3', '4', '5', '8']);

function skipSlashed(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end)) || (text[end] === '/' && isDigit(text.charCodeAt(end + 1)))) end++;
  return end;
}

function plus(whole: number, { end, mid }: Numeral): Numeral {
  const value = whole + mid;
  return { end, low: value, mid: value, high: value };
}

function isSuperscript(character: string | undefined): boolean {
  return character !== undefined && '⁰¹²³⁴⁵⁶⁷⁸⁹'.includes(character);
}

function skipPower(text: string, from: number): number {
  let end = from;
  while (text[end] === '^' || isSuperscript(text[end]) || isDigit(text.charCodeAt(end))) end++;
  return end;
}
