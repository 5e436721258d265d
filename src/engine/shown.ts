import type { Estimate, Step } from '../quantity/estimate.ts';
import { rangeOf } from '../quantity/range-of.ts';
import type { Standing } from '../quantity/standing.ts';
import type { Assumption, Cell, Named, Worked, WorkingLine } from './answer.ts';
import type { Entry, Ledger } from './ledger.ts';

/** What the asker gave as a range ("2-3 months") moves the total too, and what was published as one. */
export function inexactTerms(
  ledger: Ledger,
  total: Estimate | null,
  shares: ReadonlyMap<string, number>,
): Assumption[] {
  const terms = total?.working.flatMap((step) => step.terms) ?? [];
  return [...shares].flatMap(([name, share]) => {
    const term = ledger.entries.some((entry) => entry.name === name)
      ? undefined
      : terms.find((one) => one.name === name);
    return term === undefined ? [] : [termAsAssumption(term, share)];
  });
}

/** A number that nobody says is the asker's. */
function termAsAssumption(term: Estimate, share: number): Assumption {
  const { sources } = term;
  const by = sources.length === 0 ? 'asker' : 'fact';
  return { ...named(term), by, share, ...standingOf(term), sources };
}

/** Figures that were told of a maker's model and not worked out, with how they are known. */
export function standingsOf(figures: Readonly<Record<string, Estimate | null>>): Record<string, Standing> {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, figure]) => {
      const { standing } = figure === null ? {} : standingOf(figure);
      return standing === undefined ? [] : [[name, standing]];
    }),
  );
}

/** How a number is known that was told and not disclosed; nothing of one that was worked out. */
function standingOf({ name, hearsay, working }: Pick<Estimate, 'name' | 'hearsay' | 'working'>): {
  standing?: Standing;
} {
  const own = working.length > 0 ? undefined : hearsay.find((one) => one.name === name);
  return own === undefined ? {} : { standing: own.standing };
}

/** A range without what else the catalogue knows of it. */
export function plainCell(cell: Cell): Cell {
  if (cell === null || typeof cell === 'string') return cell;
  const { low, mid, high, unit, bound, standing } = cell;
  return {
    ...{ low, mid, high, unit },
    ...(bound === undefined ? {} : { bound }),
    ...(standing === undefined ? {} : { standing }),
  };
}

/** One step of the working, its terms and its result as ranges. */
export function workingLine(step: Step): WorkingLine {
  return { operation: step.operation, terms: step.terms.map(term), result: worked(step) };
}

function term(estimate: Estimate): Worked {
  return { ...worked(estimate), ...standingOf(estimate) };
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
