import { bareItem, type Item } from './amounts/item.ts';
import { beside, isTurn } from './thread/turn-items.ts';

/**
 * The items without the cloud or the market a text rules out: "not on AWS", 除了AWS, "excluding China". What is left over is
 * told as not used, as no answer leaves out just one; never is it the one that is asked about.
 */
export function withoutExcluded(items: readonly Item[]): readonly Item[] {
  if (!items.some(isExclusion)) return items;
  return items.map((item, at) => (isPlace(item) && isExcluded(items, at) ? unread(item) : item));
}

function isExclusion(item: Item): boolean {
  return isTurn(item, 'none') || isTurn(item, 'not');
}

function isExcluded(items: readonly Item[], at: number): boolean {
  return beside(items, at, -1, isExclusion) !== undefined;
}

/** A cloud, or whose market it is. */
function isPlace({ meaning }: Item): boolean {
  const isCloud = meaning?.things.some(({ kind }) => kind === 'provider') === true;
  return isCloud || meaning?.words.some(({ slot }) => slot === 'market') === true;
}

function unread({ start, end, glued }: Item): Item {
  return { ...bareItem, start, end, glued, word: true };
}
