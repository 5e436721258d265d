import { isAsciiLetter, isAsciiWord, isDigit, isOtherLetter } from '../text/characters.ts';
import { bareItem, type Item } from './item.ts';
import { quantityAt } from './quantity-at.ts';
import type { Token } from './token.ts';

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
