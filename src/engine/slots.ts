import { type Estimate, exactly, uncertain } from '../quantity/estimate.ts';
import type { Unit } from '../quantity/units.ts';
import { rangeOfSpan } from './ledger.ts';
import type { Query, Span } from './query.ts';

/** A slot that holds text: an id, a word, a date. */
export function textSlot(query: Query, slot: string): string | undefined {
  const value = query[slot];
  return typeof value === 'string' ? value : undefined;
}

/** A slot that must be there: the query was checked before. */
export function requiredText(query: Query, slot: string): string {
  const value = textSlot(query, slot);
  if (value === undefined) throw new Error(`a ${query.intent} query needs the slot ${slot}: check it first`);
  return value;
}

/** A number or range the asker gave, as an estimate; `otherwise` where the slot is empty. */
export function amountSlot(query: Query, slot: string, unit: Unit, otherwise: number): Estimate {
  const span = (query[slot] ?? otherwise) as Span;
  return typeof span === 'number'
    ? exactly(span, { name: slot, unit })
    : uncertain({ ...rangeOfSpan(span), unit }, slot);
}

/** The middle of what a slot holds: thresholds look at this. */
export function middleOf(query: Query, slot: string, otherwise: number): number {
  return rangeOfSpan((query[slot] ?? otherwise) as Span).mid;
}
