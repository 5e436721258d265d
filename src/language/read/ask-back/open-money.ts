import type { Query } from '../../../engine/query.ts';

/** What a sum without a currency may be in, where the asker's language leaves it open. */
export const OPEN_MONEY = ['CNY', 'USD'] as const;

/** The money a thread speaks of, once a sum was said in it: a sum without a currency is in the same. */
export function moneyOf({ budget, assume = {}, currency }: Query): string | undefined {
  const isSaid = budget !== undefined || Object.keys(assume).some((name) => name.endsWith('-price'));
  return isSaid ? (currency ?? 'USD') : undefined;
}
