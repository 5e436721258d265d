import { intents } from '../../../engine/index.ts';
import type { Intent } from '../../../engine/intent.ts';
import type { Query } from '../../../engine/query.ts';
import type { Item } from '../amounts/item.ts';
import type { Said } from '../claims/hear.ts';
import { isLink } from './turn-items.ts';

/** What a question is about by name. */
export const NAMED: ReadonlySet<string> = new Set(['accelerator', 'instance', 'model', 'site', 'licence']);

/** Items from either end within which a word such as "and" or 呢 makes a question refine the last one. */
const EDGE = 2;

/** Whether a text is put as one question more: "and on B200?", B200呢, "add B200". */
export function isFollowUp(items: readonly Item[]): boolean {
  return items.some(({ meaning }, at) => meaning?.followUp && isNearEdge(items, at)) || isAdding(items);
}

/** Whether a text puts more beside what was asked about: "add B200", "could you please add Meta?", 麻烦把谷歌也加进来. */
export function isAdding(items: readonly Item[]): boolean {
  return items.some(({ meaning }, at) => meaning?.marks.has('add') && isFirstOrLast(items, at));
}

function isNearEdge({ length }: readonly Item[], at: number): boolean {
  return at < EDGE || at >= length - EDGE;
}

/** Near an edge, or with nothing but politeness before it or after. */
function isFirstOrLast(items: readonly Item[], at: number): boolean {
  return isNearEdge(items, at) || items.slice(0, at).every(isLink) || items.slice(at + 1).every(isLink);
}

/** Whether a text stands by itself: it says what it asks and about what, and is not put as one question more. */
export function startsAfresh(
  { items, claims, votes: { strong, weak, worded } }: Said,
  previous: Query,
): boolean {
  const isOfCompanies = ({ id, slots }: Intent) => strong.has(id) && slots.companies !== undefined;
  const hasSubject = claims.some(
    ({ takes }) => NAMED.has(takes) || (takes === 'companies' && intents.some(isOfCompanies)),
  );
  const isAnother = worded.size > 0 && !worded.has(previous.intent);
  return hasSubject && !isFollowUp(items) && (strong.size + weak.size > 0 || isAnother);
}
