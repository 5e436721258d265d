import type { Estimate } from '../quantity/estimate.ts';
import type { Bounded, Range } from '../quantity/range.ts';
import { rangeOf } from '../quantity/range-of.ts';
import { sharesOfSpread } from '../quantity/shares-of-spread.ts';
import { type Source, uniteSources } from '../quantity/source.ts';
import { type Hearsay, leastSure } from '../quantity/standing.ts';
import type { Answer, Chart, Note, Table } from './answer.ts';
import { cautions } from './cautions.ts';
import { hearsayNotes } from './hearsay-notes.ts';
import type { Inquiry } from './inquiry.ts';
import type { Entry } from './ledger.ts';
import type { Query } from './query.ts';
import { assumptionOf, inexactTerms, plainCell, standingsOf, workingLine } from './shown.ts';

/** What an intent's formula came to; what is left out is empty. */
export interface Outcome {
  /** Null when a figure it needs is unknown. */
  readonly total: Estimate | null;
  /** The figure that is our estimate of the total, where the total itself was published. */
  readonly estimated?: string;
  /** The total follows from published numbers and is itself nobody's: without a spread it is said as about so much. */
  readonly isWorkedOut?: true;
  readonly figures?: Readonly<Record<string, Estimate | null>>;
  readonly table?: Table | undefined;
  readonly chart?: Chart | undefined;
  readonly caveats?: readonly Note[];
  /** Sources of the table and of caveats. */
  readonly sources?: readonly Source[];
  /** What the table holds that its maker did not disclose. */
  readonly hearsay?: readonly Hearsay[];
  readonly next?: readonly Query[];
}

/** The answer: ranges, working in order, assumptions with their shares, every source once, and what to beware of. */
export function conclude(inquiry: Inquiry, outcome: Outcome): Answer {
  const { query, ledger, world } = inquiry;
  const { total, table } = outcome;
  if (world.isTrial) return { ...nothing, query, total: total && middleOf(total), ...(table && { table }) };
  const { figures = {}, caveats = [], sources = [], hearsay = [], next = [], chart, estimated } = outcome;
  const estimates = [total, ...Object.values(figures)].filter((estimate) => estimate !== null);
  const spread = estimated === undefined ? total : (figures[estimated] ?? null);
  const standings = standingsOf(figures);
  const restsOn = leastSure(spread?.hearsay.map(({ standing }) => standing) ?? []);
  const shares = spread === null ? new Map<string, number>() : sharesOfSpread(spread);
  return {
    query,
    total: total && (outcome.isWorkedOut ? about(rangeOf(total)) : rangeOf(total)),
    ...(estimated === undefined ? {} : { estimated }),
    figures: Object.fromEntries(
      Object.entries(figures).map(([name, estimate]) => {
        const range = estimate && rangeOf(estimate);
        return [name, range && name === estimated ? about(range) : range];
      }),
    ),
    ...(Object.keys(standings).length === 0 ? {} : { standings }),
    ...(restsOn === undefined ? {} : { restsOn }),
    ...(table === undefined
      ? {}
      : { table: { ...table, rows: table.rows.map((row) => row.map(plainCell)) } }),
    ...(chart === undefined ? {} : { chart }),
    working: [...new Set(estimates.flatMap(({ working }) => working))].map(workingLine),
    assumptions: [
      ...ledger.entries.map((entry) => assumptionOf(entry, shares.get(entry.name) ?? 0)),
      ...inexactTerms(ledger, spread, shares),
    ],
    sources: uniteSources(...estimates.map((estimate) => estimate.sources), sources),
    caveats: [
      ...asked(query, figures),
      ...hearsayNotes([...estimates.flatMap((estimate) => estimate.hearsay), ...hearsay], world.catalogue),
      ...caveats,
      ...ledger.entries.flatMap(cautionsOf),
      ...setAside(inquiry),
    ],
    next,
  };
}

/** One number that nobody published is not known to its last digit. */
function about(range: Range): Bounded {
  return range.low === range.high ? { ...range, bound: 'about' } : range;
}

const nothing = { figures: {}, working: [], assumptions: [], sources: [], caveats: [], next: [] };

function middleOf({ central, unit }: Estimate): Range {
  return { low: central, mid: central, high: central, unit };
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

function cautionsOf({ name, known }: Entry): Note[] {
  return known === undefined ? [] : cautions(name, known);
}
