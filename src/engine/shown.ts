import type { Estimate, Step } from '../quantity/estimate.ts';
import { rangeOf } from '../quantity/range-of.ts';
import type { Assumption, Cell, Named, Worked, WorkingLine } from './answer.ts';
import type { Entry, Ledger } from './ledger.ts';

/** Slots the asker gave as a range ("2-3 months") move the total too. */
export function inexactSlots(
  ledger: Ledger,
  total: Estimate | null,
  shares: ReadonlyMap<string, number>,
): Assumption[] {
  const terms = total?.working.flatMap((step) => step.terms) ?? [];
  return [...shares].flatMap(([name, share]) => {
    const slot = ledger.entries.some((entry) => entry.name === name)
      ? undefined
      : terms.find((term) => term.name === name);
    return slot === undefined ? [] : [{ ...named(slot), by: 'asker' as const, share, sources: [] }];
  });
}

/** A range without what else the catalogue knows of it. */
export function plainCell(cell: Cell): Cell {
  if (cell === null || typeof cell === 'string') return cell;
  const { low, mid, high, unit, bound } = cell;
  return { low, mid, high, unit, ...(bound === undefined ? {} : { bound }) };
}

/** One step of the working, its terms and its result as ranges. */
export function workingLine(step: Step): WorkingLine {
  return { operation: step.operation, terms: step.terms.map(worked), result: worked(step) };
}

function worked(estimate: Pick<Estimate, 'name' | 'values' | 'unit' | 'central'>): Worked {
  const { central } = estimate;
  const range = named(estimate);
  return central === range.mid ? range : { ...range, central };
}

function named(estimate: Pick<Estimate, 'name' | 'values' | 'unit'>): Named {
  return { name: estimate.name, ...rangeOf(estimate) };
}

/** An assumption as an answer shows it, with its share of the spread (a fraction). */
export function assumptionOf({ estimate, by, known }: Entry, share: number): Assumption {
  return {
    ...named(estimate),
    by,
    share,
    ...(known === undefined ? {} : { asOf: known.asOf, stale: known.stale, verified: known.verified }),
    sources: estimate.sources,
  };
}
