import { intents } from '../../../engine/index.ts';
import type { Intent } from '../../../engine/intent.ts';
import type { Query } from '../../../engine/query.ts';
import type { Item } from '../amounts/item.ts';
import type { Said } from '../claims/hear.ts';

/** What a question is about by name. */
export const NAMED: ReadonlySet<string> = new Set(['accelerator', 'instance', 'model', 'site', 'licence']);

/** Items from either end within which a word such as "and" or 呢 makes a question refine the last one. */
export const EDGE = 2;

/** Whether a text is put as one question more: "and on B200?", B200呢, "add B200". */
export function isFollowUp(items: readonly Item[]): boolean {
  return items.some(
    ({ meaning }, at) =>
      (meaning?.followUp || meaning?.marks.has('add')) && (at < EDGE || at >= items.length - EDGE),
  );
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
