import { isAsciiWord } from '../text/characters.ts';
import type { Mark } from '../words/marks.ts';
import type { Quantity } from './item.ts';
import { times } from './sizes.ts';
import { hasMark, type Token } from './token.ts';

const OPENING = ['approximate', 'at-most', 'at-least', 'between', 'negative'] as const;
const CLOSING = [
  ['approximate-after', 'approximate'],
  ['at-most-after', 'at-most'],
  ['at-least-after', 'at-least'],
] as const;

/** Whether a token is a small word with a job. */
export function isMarked(token: Token | undefined): boolean {
  return (token?.meaning?.marks.size ?? 0) > 0;
}

/** The marks of doubt that a token sets on what follows it. */
export function openingAt(text: string, tokens: readonly Token[], at: number): readonly Mark[] {
  const opening = OPENING.filter((mark) => opens(text, tokens, at, mark));
  return opening.length > 0 && hasMark(tokens[at], 'in') ? [...opening, 'in'] : opening;
}

/** The mark that a token sets on what comes before it. */
export function closingAt(token: Token | undefined): Mark | undefined {
  return isMarked(token) ? CLOSING.find(([mark]) => hasMark(token, mark))?.[1] : undefined;
}

/** A "-" is a minus only where it is written onto the number and onto no number or Latin word before: 买-5张. */
function opens(text: string, tokens: readonly Token[], at: number, mark: Mark): boolean {
  const token = tokens[at];
  if (token === undefined || !hasMark(token, mark)) return false;
  if (mark !== 'negative' || text[token.start] !== '-') return true;
  const isJoint =
    token.glued && (tokens[at - 1]?.numeral !== undefined || isAsciiWord(text.charCodeAt(token.start - 1)));
  return !isJoint && tokens[at + 1]?.glued === true;
}

/** A quantity with what is said of it: inexact, a bound, negative. */
export function marked(quantity: Quantity, said: ReadonlySet<Mark>): Quantity {
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
