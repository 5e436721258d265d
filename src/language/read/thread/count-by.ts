import type { Query } from '../../../engine/query.ts';
import type { Volume } from '../../../engine/serving/volume.ts';
import type { Item } from '../amounts/item.ts';
import { bareClaim } from '../claims/claim.ts';
import type { Changed } from './change-amount.ts';
import { isTurn, spend } from './turn-items.ts';

const PERIODS: readonly string[] = ['day', 'month', 'year'] satisfies Volume['per'][];

/** "no, I meant per month": the volume of the question before, in another time. */
export function countedBy(items: readonly Item[], previous: Query): Changed | undefined {
  const volume = previous.volume as Volume | undefined;
  const isCorrection = items.some((item) => isTurn(item, 'meant'));
  if (volume === undefined || !isCorrection || items.some(({ quantity }) => quantity !== undefined))
    return undefined;
  const at = items.findIndex(({ per }) => per?.length === 1 && PERIODS.includes(per[0] as string));
  const per = items[at]?.per?.[0] as Volume['per'] | undefined;
  if (per === undefined) return undefined;
  const value = { ...volume, per };
  return { items: spend(items, [at]), claims: [{ ...bareClaim, takes: 'volume', value, items: [at] }] };
}
