import { rangeOfSpan } from '../../../engine/ledger.ts';
import type { Span } from '../../../engine/query.ts';
import type { Quantity } from './item.ts';

/** A quantity as a query holds it: one number, or both ends of a range. */
export function spanOf({ low, high }: Pick<Quantity, 'low' | 'high'>): Span {
  return low === high ? low : { low, high };
}

/** The middle of a span: the geometric mean, as amounts range over orders of magnitude. */
export function middle(span: Span): number {
  return rangeOfSpan(span).mid;
}

/** A span times a number. */
export function multiplied(span: Span, by: number): Span {
  return typeof span === 'number' ? span * by : { low: span.low * by, high: span.high * by };
}

/** A span divided by a number, to 12 significant digits. */
export function dividedSpan(span: Span, by: number): Span {
  const part = (value: number) => Number((value / by).toPrecision(12));
  return typeof span === 'number' ? part(span) : { low: part(span.low), high: part(span.high) };
}

/** Spans added up, end by end. */
export function summed(spans: readonly Span[]): Span {
  const total = (end: 'low' | 'high') =>
    spans.reduce((sum: number, span) => sum + (typeof span === 'number' ? span : span[end]), 0);
  const [low, high] = [total('low'), total('high')];
  return low === high ? low : { low, high };
}
