import type { Query } from '../../../engine/query.ts';
import type { Subject } from '../../reading.ts';

/** What a sum without a currency may be in, where the asker's language leaves it open. */
export const OPEN_MONEY = ['CNY', 'USD'] as const;

/** The money a thread speaks of: of its last question, or of one before in which a sum was said. */
export function moneyOfThread({ previous, earlier = [] }: Subject): string | undefined {
  if (previous === undefined) return undefined;
  for (const query of [previous, ...earlier]) {
    const money = moneyOf(query);
    if (money !== undefined) return money;
  }
  return undefined;
}

/** The money a question speaks of, once a sum was said in it: a sum without a currency is in the same. */
export function moneyOf({ budget, assume = {}, currency }: Query): string | undefined {
  const isSaid = budget !== undefined || Object.keys(assume).some((name) => name.endsWith('-price'));
  return isSaid ? (currency ?? 'USD') : undefined;
}
