import { exactly } from '../numbers/part.ts';
import { isAsciiLetter } from '../text/characters.ts';
import type { Amount } from './amount.ts';
import { bareQuantity, type Quantity } from './item.ts';
import { measured } from './sizes.ts';
import { hasMark, type Token } from './token.ts';
import { unitOf } from './unit-at.ts';
import { isTimeUnit } from './units.ts';

/** "a dollar", "a pound": no sign and no code, which stand before a number. */
function isWord(text: string, { start, end }: Token): boolean {
  return end - start > 'usd'.length && isAsciiLetter(text.charCodeAt(start));
}

/** Whether any money is named: "per MW" is then what that is by. */
function isPriced(tokens: readonly Token[]): boolean {
  return tokens.some(({ meaning }) => meaning?.currency !== undefined);
}

/** "a month", 整年: one of the unit; so is "per MW", of large powers, where what it costs is asked and not said. */
export function oneOf(text: string, tokens: readonly Token[], at: number): Amount | undefined {
  const whole = hasMark(tokens[at], 'article') ? unitOf(text, tokens, at) : undefined;
  if (whole !== undefined) return oneMeasured(whole, tokens[at]?.end ?? 0, at + 1);
  const unit = unitOf(text, tokens, at + 1);
  const isByOne =
    hasMark(tokens[at], 'per') && unit !== undefined && LARGE_POWER.has(unit) && !isPriced(tokens);
  if (!isByOne && !hasMark(tokens[at], 'article')) return undefined;
  const money = tokens[at + 1]?.meaning?.currency;
  if (money !== undefined && isWord(text, tokens[at + 1] as Token)) {
    const end = tokens[at + 1]?.end ?? 0;
    const { code, worth } = money;
    return {
      quantity: { ...bareQuantity, kind: 'money', unit: code, ...exactly(worth), end },
      next: at + 2,
    };
  }
  // "a month", "a gigawatt"
  if (unit === undefined || !(isTimeUnit(unit) || LARGE_POWER.has(unit))) return undefined;
  return oneMeasured(unit, tokens[at + 1]?.end ?? 0, at + 2);
}

function oneMeasured(unit: string, end: number, next: number): Amount {
  const one: Quantity = { ...bareQuantity, ...exactly(1), unsaid: true, end };
  return { quantity: measured(one, unit, end), next };
}

const LARGE_POWER: ReadonlySet<string> = new Set(['MW', 'GW']);
