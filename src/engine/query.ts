import * as z from 'zod/mini';

/** A value the asker may give: a number, or a range of them. */
export const span = z.union([z.number(), z.strictObject({ low: z.number(), high: z.number() })]);
export type Span = z.infer<typeof span>;

/**
 * What language must produce: an intent and its slots, complete (defaults written in), in base units and exact ids.
 * Each intent's own schema says which slots it takes.
 */
export interface Query {
  readonly intent: string;
  /** Assumptions the asker set, by name. */
  readonly assume?: Readonly<Record<string, Span>> | undefined;
  /** ISO code of the money the answer is wanted in. */
  readonly currency?: string | undefined;
  /** How much of that money the asker takes a dollar for; without, the reference rate holds. */
  readonly exchangeRate?: number | undefined;
  readonly [slot: string]: unknown;
}

/** The same query without some of its slots. */
export function without(query: Query, ...slots: readonly string[]): Query {
  return Object.fromEntries(
    Object.entries(query).filter(([slot]) => !slots.includes(slot)),
  ) as unknown as Query;
}

/** Assumptions to set, by name; undefined takes one back to what is known. */
export type Changes = Readonly<Record<string, Span | undefined>>;

/** The same query under other assumptions. */
export function assuming(query: Query, changes: Changes): Query {
  const assume = Object.entries({ ...query.assume, ...changes }).filter(
    (entry): entry is [string, Span] => entry[1] !== undefined,
  );
  const rest = without(query, 'assume');
  return assume.length === 0 ? rest : { ...rest, assume: Object.fromEntries(assume) };
}
