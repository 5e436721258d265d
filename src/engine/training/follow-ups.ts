import { successor } from '../buying/successor.ts';
import type { Inquiry } from '../inquiry.ts';
import { type Query, without } from '../query.ts';

/** The same run on the next accelerator, and within a time or without one. */
export function followUps({ query, world }: Inquiry, accelerator: string): Query[] {
  const newer = successor(accelerator, world);
  const elsewhere: Query[] = newer === undefined ? [] : [{ ...without(query, 'assume'), accelerator: newer }];
  if (query.count !== undefined || query.acceleratorHours !== undefined) return elsewhere;
  return [...elsewhere, query.days === undefined ? { ...query, days: 90 } : without(query, 'days')];
}
