import type { Item } from './item.ts';

/**
 * The term whose meaning is all that a text asks for: "what does MFU mean?", PUE是什么意思; where nothing was asked
 * before, also a term alone: "PUE?". Undefined where anything else is said.
 */
export function termAsked(items: readonly Item[], isThread: boolean): Item | undefined {
  const [named, ...others] = items.filter(({ meaning }) => meaning?.term !== undefined);
  if (named === undefined || others.some(({ meaning }) => meaning?.term !== named.meaning?.term))
    return undefined;
  const rest = items.filter((item) => item !== named && !others.includes(item));
  const isAsked = rest.some(isMeaning) || (!isThread && rest.every((item) => item.meaning === undefined));
  return isAsked && rest.every((item) => isMeaning(item) || isIdle(item)) ? named : undefined;
}

function isMeaning({ meaning, per }: Item): boolean {
  return per === undefined && meaning?.marks.has('meaning') === true;
}

/** A word that says nothing, or a mark of punctuation. */
function isIdle({ meaning, quantity, period, date, clock, per, word }: Item): boolean {
  const isAmount = (quantity ?? period ?? date ?? clock ?? per) !== undefined;
  const isSaid =
    meaning !== undefined && (meaning.things.length > 0 || !(meaning.filler || meaning.followUp));
  return !isAmount && word !== true && !isSaid;
}
