import { isAsciiLetter, isAsciiWord, isDigit, isOtherLetter } from '../text/characters.ts';
import type { Mark } from '../words/marks.ts';
import type { Amount } from './amount.ts';
import { amountAt } from './amount-at.ts';
import { bareItem, type Item, type Quantity } from './item.ts';
import { isDayOfMonth, withRange, withRest } from './join-amounts.ts';
import { times } from './sizes.ts';
import { hasMark, type Token } from './token.ts';
import { withCents } from './with-cents.ts';

/** Tokens as items: numbers joined with what they measure, ranges with both their ends, marks of doubt with their number. */
export function measure(text: string, tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const found = isName(tokens, at, items.at(-1)) ? undefined : quantityAt(text, tokens, at);
    if (found === undefined) {
      items.push(itemOf(text, token));
      at++;
      continue;
    }
    const end = tokens[found.next - 1]?.end ?? token.end;
    const { start, glued } = token;
    const { date } = found;
    const quantity = date === undefined ? found.quantity : undefined;
    items.push({ ...bareItem, start, end, glued, date, quantity });
    at = found.next;
  }
  return items;
}

function itemOf(text: string, { start, end, glued, date, clock, meaning, vague, proper }: Token): Item {
  const code = text.charCodeAt(start);
  const isKnown = date !== undefined || clock !== undefined || meaning !== undefined;
  const word = (!isKnown && (isAsciiWord(code) || isOtherLetter(code))) || undefined;
  const coded = (word && isAsciiLetter(code) && isDigit(text.charCodeAt(end - 1))) || undefined;
  return { ...bareItem, start, end, glued, date, clock, meaning, vague, word, proper, coded };
}

/** "4090" alone is a graphics card, "4090 H100s" a number of them. */
function isName(tokens: readonly Token[], at: number, last: Item | undefined): boolean {
  const { numeral, meaning } = tokens[at] as Token;
  if (numeral === undefined || meaning === undefined || meaning.things.length === 0) return false;
  if (last?.quantity !== undefined) return true;
  const next = tokens[at + 1]?.meaning;
  const isCounted =
    next !== undefined && (next.things.length > 0 || next.counter !== undefined || next.unit !== undefined);
  return !isCounted && next?.marks.has('classifier') !== true && next?.marks.has('times') !== true;
}

function quantityAt(text: string, tokens: readonly Token[], from: number): Amount | undefined {
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
  const after = tokens[whole.next];
  for (const [mark, as] of isMarked(after) ? CLOSING : []) {
    if (hasMark(after, mark))
      return { quantity: marked(whole.quantity, new Set(said).add(as)), next: whole.next + 1 };
  }
  return said === undefined ? whole : { ...whole, quantity: marked(whole.quantity, said) };
}

/** The marks of doubt that a token sets on what follows it. */
function openingAt(text: string, tokens: readonly Token[], at: number): readonly Mark[] {
  const opening = OPENING.filter((mark) => opens(text, tokens, at, mark));
  return opening.length > 0 && hasMark(tokens[at], 'in') ? [...opening, 'in'] : opening;
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

function isMarked(token: Token | undefined): boolean {
  return (token?.meaning?.marks.size ?? 0) > 0;
}

const MOST_MARKS = 3;
const OPENING = ['approximate', 'at-most', 'at-least', 'between', 'negative'] as const;
const CLOSING = [
  ['approximate-after', 'approximate'],
  ['at-most-after', 'at-most'],
  ['at-least-after', 'at-least'],
] as const;

/** A "-" is a minus only where it is written onto the number and onto no number or Latin word before: 买-5张. */
function opens(text: string, tokens: readonly Token[], at: number, mark: Mark): boolean {
  const token = tokens[at];
  if (token === undefined || !hasMark(token, mark)) return false;
  if (mark !== 'negative' || text[token.start] !== '-') return true;
  const isJoint =
    token.glued && (tokens[at - 1]?.numeral !== undefined || isAsciiWord(text.charCodeAt(token.start - 1)));
  return !isJoint && tokens[at + 1]?.glued === true;
}

function marked(quantity: Quantity, said: ReadonlySet<Mark>): Quantity {
  // "over 3 years", "over 2024": throughout that time
  const isTime = quantity.kind === 'duration' || (quantity.plain === true && isYear(quantity.mid));
  const isOver = isTime && said.has('at-least') && said.has('in');
  const bound = said.has('at-most') ? 'at-most' : said.has('at-least') && !isOver ? 'at-least' : undefined;
  return {
    ...(said.has('negative') ? times(quantity, -1) : quantity),
    approximate: said.has('approximate') || quantity.approximate,
    bound: bound ?? quantity.bound,
  };
}

function isYear(value: number): boolean {
  return value >= 2010 && value < 2040;
}
