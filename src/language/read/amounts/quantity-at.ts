import type { Mark } from '../words/marks.ts';
import type { Amount } from './amount.ts';
import { amountAt } from './amount-at.ts';
import { isDayOfMonth, withRange, withRest } from './join-amounts.ts';
import { closingAt, isMarked, marked, openingAt } from './marks-of-amount.ts';
import { times } from './sizes.ts';
import { hasMark, type Token } from './token.ts';
import { withCents } from './with-cents.ts';

const MOST_MARKS = 3;

/** The amount that begins at a token, with all that is said of it before and after. */
export function quantityAt(text: string, tokens: readonly Token[], from: number): Amount | undefined {
  // most quantities have none
  let said: Set<Mark> | undefined;
  let at = from;
  while (at - from < MOST_MARKS && tokens[at]?.numeral === undefined && isMarked(tokens[at])) {
    const opening = openingAt(text, tokens, at);
    if (opening.length === 0) break;
    said = new Set([...(said ?? []), ...opening]);
    at++;
  }
  const first = amountAt(text, tokens, at) ?? signedInside(text, tokens, at);
  if (first === undefined || first.date !== undefined) return at === from ? first : undefined;
  // "between 1 March and 31 May"
  if (said?.has('between') && isDayOfMonth(tokens, first)) return undefined;
  const sum = withCents(text, tokens, first);
  const whole = withRest(text, tokens, withRange(text, tokens, sum, said?.has('between') === true));
  // 近八个季度 is a time that is over before it is an inexact length
  if (whole.quantity.kind === 'duration' && hasMark(tokens[from], 'past')) return undefined;
  const closing = closingAt(tokens[whole.next]);
  if (closing !== undefined)
    return { quantity: marked(whole.quantity, new Set(said).add(closing)), next: whole.next + 1 };
  return said === undefined ? whole : { ...whole, quantity: marked(whole.quantity, said) };
}

/** "$-5": the sign between currency and number. */
function signedInside(text: string, tokens: readonly Token[], at: number): Amount | undefined {
  const sign = tokens[at + 1];
  const isSigned = sign?.glued === true && text[sign.start] === '-' && tokens[at + 2]?.glued === true;
  if (tokens[at]?.meaning?.currency === undefined || !isSigned) return undefined;
  const near = tokens.slice(at, at + LONGEST_AMOUNT).toSpliced(1, 1);
  const found = amountAt(text, near, 0);
  if (found === undefined || found.quantity.kind !== 'money') return undefined;
  return { ...found, quantity: times(found.quantity, -1), next: at + 1 + found.next };
}

/** Tokens that money may be written in. */
const LONGEST_AMOUNT = 12;
