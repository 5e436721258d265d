import type { Item } from '../amounts/item.ts';

const known = new WeakMap<readonly Item[], boolean>();

/** 租8张A100一周,1.5刀: whether something is rented and nobody asks what a sum gets, once for all sums of a text. */
export function isRented(items: readonly Item[]): boolean {
  let answer = known.get(items);
  if (answer === undefined) {
    answer = items.some(isLeasing) && !items.some((item) => isSpending(item) && !isLeasing(item));
    known.set(items, answer);
  }
  return answer;
}

function isLeasing({ meaning }: Item): boolean {
  return meaning?.cues.some(({ intent, weight }) => intent === 'rent' && weight === 'strong') === true;
}

/** A sum is there to be spent, or doubted, or it is asked how much of something it is. */
function isSpending({ meaning }: Item): boolean {
  return meaning !== undefined && (meaning.beyond || SPENDING.some((mark) => meaning.marks.has(mark)));
}

const SPENDING = ['spends', 'has', 'budget', 'how-many', 'supposed'] as const;
