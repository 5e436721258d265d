import { gather } from './amounts/gather.ts';
import type { Item } from './amounts/item.ts';

/**
 * The terms whose meaning is all that a text asks for: "what does MFU mean?", PUE是什么意思, "MFU vs goodput"; where
 * nothing was asked before, also a term alone: "PUE?". Undefined where anything else is said.
 */
export function termsAsked(items: readonly Item[], isThread: boolean): readonly string[] | undefined {
  const named = gather(items, ({ meaning }) => meaning?.term ?? NONE);
  if (named.length === 0) return undefined;
  const terms = [...new Set(named)];
  if (terms.length > 2) return undefined;
  const rest = items.filter(({ meaning }) => meaning?.term === undefined);
  const isTwo = terms.length > 1;
  const isAlone = !isThread && !isTwo && rest.every((item) => item.meaning === undefined);
  const isAsked = isTwo ? rest.some(isComparing) : rest.some(isMeaning) || isAlone;
  const isFree = (item: Item) => isMeaning(item) || isIdle(item) || (isTwo && isComparing(item));
  return isAsked && rest.every(isFree) ? terms : undefined;
}

const NONE: readonly string[] = [];

function isMeaning({ meaning, per }: Item): boolean {
  return per === undefined && meaning?.marks.has('meaning') === true;
}

/** "difference between", "vs", 区别. */
function isComparing({ meaning }: Item): boolean {
  return meaning?.cues.some(({ intent, weight }) => intent === 'compare' && weight !== 'with') === true;
}

/** A word that says nothing, or a mark of punctuation. */
function isIdle({ meaning, quantity, period, date, clock, per, word }: Item): boolean {
  const isAmount = (quantity ?? period ?? date ?? clock ?? per) !== undefined;
  const isJoint = meaning?.marks.has('between') === true || meaning?.marks.has('and') === true;
  const isSaid =
    meaning !== undefined && (meaning.things.length > 0 || !(meaning.filler || meaning.followUp || isJoint));
  return !isAmount && word !== true && !isSaid;
}
