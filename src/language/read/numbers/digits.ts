import { isAsciiLetter, isDigit } from '../text/characters.ts';
import { readGroups } from './digit-groups.ts';
import { fractionAfter, readFraction } from './fractions.ts';
import { exact, type Numeral } from './numeral.ts';
import { powerAfter, readPowerOfTen } from './powers-of-ten.ts';
import { skipDigits, skipJoined, unclearUntil } from './skip-digits.ts';

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
  if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) return unclearUntil(skipJoined(text, end, '.'));

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
    return exact(value, factor.end);
  }
  if (text[end] === '^' || isSuperscript(text[end])) return unclearUntil(skipPower(text, end));
  const value = Number(digits);
  return {
    ...exact(value, end),
    unclear: unclear || undefined,
    plain: (plain && !unclear) || undefined,
    dotted: dotted || undefined,
  };
}

/** `e25`, `e+25`, when no letter follows. */
function exponentEnd(text: string, from: number): number {
  if (text[from] !== 'e') return from;
  const digits = text[from + 1] === '+' || text[from + 1] === '-' ? from + 2 : from + 1;
  const end = skipDigits(text, digits);
  return end > digits && !isAsciiLetter(text.charCodeAt(end)) ? end : from;
}

function isSuperscript(character: string | undefined): boolean {
  return character !== undefined && '⁰¹²³⁴⁵⁶⁷⁸⁹'.includes(character);
}

function skipPower(text: string, from: number): number {
  let end = from;
  while (text[end] === '^' || isSuperscript(text[end]) || isDigit(text.charCodeAt(end))) end++;
  return end;
}
