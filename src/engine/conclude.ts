import type { Known } from '../catalogue/catalogue.ts';
import type { Estimate, Step } from '../quantity/estimate.ts';
import type { Range } from '../quantity/range.ts';
import { rangeOf } from '../quantity/range-of.ts';
import { sharesOfSpread } from '../quantity/shares-of-spread.ts';
import { type Source, uniteSources } from '../quantity/source.ts';
import type { Answer, Assumption, Cell, Chart, Named, Note, Table, Worked, WorkingLine } from './answer.ts';
import type { Inquiry } from './inquiry.ts';
import type { Entry, Ledger } from './ledger.ts';
import type { Query } from './query.ts';

/** What an intent's formula came to; what is left out is empty. */
export interface Outcome {
  /** Null when a figure it needs is unknown. */
  readonly total: Estimate | null;
  readonly figures?: Readonly<Record<string, Estimate | null>>;
  readonly table?: Table | undefined;
  readonly chart?: Chart | undefined;
  readonly caveats?: readonly Note[];
  /** Sources of the table and of caveats. */
  readonly sources?: readonly Source[];
  readonly next?: readonly Query[];
}

/** The answer: ranges, working in order, assumptions with their shares, every source once, and what to beware of. */
export function conclude(inquiry: Inquiry, outcome: Outcome): Answer {
  const { query, ledger, world } = inquiry;
  const { total, table } = outcome;
  if (world.isTrial) return { ...nothing, query, total: total && middleOf(total), ...(table && { table }) };
  const { figures = {}, caveats = [], sources = [], next = [], chart } = outcome;
  const estimates = [total, ...Object.values(figures)].filter((estimate) => estimate !== null);
  const shares = total === null ? new Map<string, number>() : sharesOfSpread(total);
  return {
    query,
    total: total && rangeOf(total),
    figures: Object.fromEntries(
      Object.entries(figures).map(([name, estimate]) => [name, estimate && rangeOf(estimate)]),
    ),
    ...(table === undefined
      ? {}
      : { table: { ...table, rows: table.rows.map((row) => row.map(plainCell)) } }),
    ...(chart === undefined ? {} : { chart }),
    working: [...new Set(estimates.flatMap(({ working }) => working))].map(workingLine),
    assumptions: [
      ...ledger.entries.map((entry) => assumptionOf(entry, shares.get(entry.name) ?? 0)),
      ...inexactSlots(ledger, total, shares),
    ],
    sources: uniteSources(...estimates.map((estimate) => estimate.sources), sources),
    caveats: [
      ...asked(query, figures),
      ...caveats,
      ...ledger.entries.flatMap(cautionsOf),
      ...setAside(inquiry),
    ],
    next,
  };
}

const nothing = { figures: {}, working: [], assumptions: [], sources: [], caveats: [], next: [] };

function middleOf({ central, unit }: Estimate): Range {
  return { low: central, mid: central, high: central, unit };
}

/** Slots the asker gave as a range ("2-3 months") move the total too. */
function inexactSlots(
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
function plainCell(cell: Cell): Cell {
  if (cell === null || typeof cell === 'string') return cell;
  const { low, mid, high, unit, bound } = cell;
  return { low, mid, high, unit, ...(bound === undefined ? {} : { bound }) };
}

/** That the figure asked for first cannot be told. */
function asked({ asks }: Query, figures: NonNullable<Outcome['figures']>): Note[] {
  if (typeof asks !== 'string' || figures[asks]) return [];
  return [{ key: asks === 'days' ? 'days-need-count' : 'asked-unknown', values: { name: asks } }];
}

/** What the asker said and the answer could not use. */
function setAside({ query, ledger, world }: Inquiry): Note[] {
  const unused = Object.keys(query.assume ?? {}).filter(
    (name) => !ledger.entries.some((entry) => entry.name === name),
  );
  const asOf = query.asOf;
  return [
    ...unused.map((name) => ({ key: 'assumption-unused', values: { name } })),
    ...(typeof asOf === 'string' && asOf > world.now
      ? [{ key: 'future-date', values: { asOf: world.now } }]
      : []),
  ];
}

function workingLine(step: Step): WorkingLine {
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

function assumptionOf({ estimate, by, known }: Entry, share: number): Assumption {
  return {
    ...named(estimate),
    by,
    share,
    ...(known === undefined ? {} : { asOf: known.asOf, stale: known.stale, verified: known.verified }),
    sources: estimate.sources,
  };
}

function cautionsOf({ name, known }: Entry): Note[] {
  return known === undefined ? [] : cautions(name, known);
}

/** What to beware of in a figure: that it is old, that it is not verified. */
export function cautions(name: string, known: Known): Note[] {
  const notes: Note[] = [];
  if (known.stale) notes.push({ key: 'stale', values: { name, asOf: known.asOf } });
  if (!known.verified) notes.push({ key: 'unverified', values: { name } });
  return notes;
}
