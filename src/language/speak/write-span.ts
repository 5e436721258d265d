import { fill } from './fill.ts';
import { centsOf, formFor, scale, writeNumber } from './number-manner.ts';
import { pluralForm } from './plural.ts';
import type { Spoken } from './spoken.ts';
import type { Precision } from './write-digits.ts';
import { writeQuantity } from './write-quantity.ts';

/**
 * Two numbers that share their unit: "$8.05B–10.5B", "80.5亿–105亿美元". Joined by a word ("to") each has its
 * currency sign, and with signs each has its own unit.
 */
export function writeSpan(
  { low, high }: { readonly low: number; readonly high: number },
  unit: string,
  precision: Precision,
  spoken: Spoken,
  joint: 'range' | 'to' = 'range',
): string {
  const join = spoken.replies.numbers[joint];
  const manner = { unit, precision, spoken };
  const own = formFor(Math.abs(low), manner);
  const to = formFor(high, manner);
  // 3,210–1.02万美元 would have both in 万
  const isMistakable = own.size < to.size && own.number === '{n}' && to.whole.toString().startsWith('{n}');
  if (low < 0 || (isMistakable && to.number !== '{n}')) {
    const [from, to] = [low, high].map((end) => writeQuantity(end, unit, precision, spoken));
    return fill(join, { low: String(from), high: String(to) });
  }
  const from = own.whole === to.whole ? own : to;
  const a = scale(low, from, manner);
  const b = scale(high, to, manner);
  const cents = from.size === to.size ? Math.max(centsOf(a, to, manner), centsOf(b, to, manner)) : 0;
  const whole = pluralForm(to.whole, b, spoken.locale);
  const sign = joint === 'to' ? (/^[A-Z]*\p{Currency_Symbol}/u.exec(whole)?.[0] ?? '') : '';
  const ends = { low: writeNumber(a, from, cents, spoken), high: sign + writeNumber(b, to, cents, spoken) };
  return fill(whole, { n: fill(join, ends) });
}
