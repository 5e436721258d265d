import type { Known } from '../catalogue/catalogue.ts';
import { type Estimate, uncertain } from '../quantity/estimate.ts';
import type { Range } from '../quantity/range.ts';
import { assumptionKinds } from './assumptions.ts';
import type { Query, Span } from './query.ts';

/** One assumption an answer rests on. */
export interface Entry {
  readonly name: string;
  readonly estimate: Estimate;
  readonly by: 'asker' | 'fact';
  readonly known?: Known;
}

/** The assumptions of one answer, as it takes them up. */
export interface Ledger {
  readonly entries: readonly Entry[];
  /** Whether the asker set this assumption. */
  said(name: string): boolean;
  /** The asker's value, else what is known; undefined when neither is. Taken twice it is the same number. */
  assume(name: string, known: Known | undefined): Estimate | undefined;
}

/** An empty ledger of what an answer assumes; what the query sets goes before what is known. */
export function openLedger(query: Query): Ledger {
  const entries: Entry[] = [];
  const said = (name: string) => query.assume?.[name] !== undefined;

  const assume = (name: string, known: Known | undefined) => {
    const taken = entries.find((entry) => entry.name === name);
    if (taken !== undefined) return taken.estimate;
    const kind = assumptionKinds[name];
    if (kind === undefined) throw new Error(`no assumption named ${name}: add it to assumptions.ts`);
    const asked = query.assume?.[name];
    const range: Range | undefined = asked === undefined ? known : { ...rangeOfSpan(asked), unit: kind.unit };
    if (range === undefined) return undefined;
    const sources = asked === undefined ? (known?.sources ?? []) : [];
    const estimate = uncertain({ ...range, unit: kind.unit }, name, sources, kind);
    entries.push({
      name,
      estimate,
      by: asked === undefined ? 'fact' : 'asker',
      ...(asked === undefined && known !== undefined ? { known } : {}),
    });
    return estimate;
  };

  return { entries, said, assume };
}

/** A number or a range the asker gave; a range's middle is its geometric mean, as for facts, when it is positive. */
export function rangeOfSpan(span: Span): { low: number; mid: number; high: number } {
  if (typeof span === 'number') return { low: span, mid: span, high: span };
  const { low, high } = span;
  return { low, mid: low > 0 ? Math.sqrt(low * high) : (low + high) / 2, high };
}
