import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import * as z from 'zod/mini';
import { answerQuery, intents } from '../engine/index.ts';
import type { Query } from '../engine/query.ts';
import { completeQuery } from '../language/read/intents/complete-query.ts';
import type { Product } from '../product.ts';
import type { Unit } from '../quantity/units.ts';

const file = z.array(
  z.strictObject({
    what: z.string(),
    source: z.string(),
    /** The clock, where it matters. */
    at: z.optional(z.string()),
    query: z.looseObject({ intent: z.string() }),
    /** By name: what was published, and the share of it by which ours may differ. */
    figures: z.record(z.string(), z.strictObject({ published: z.number(), tolerance: z.number() })),
    /** Why ours is out of the band, where it is. */
    why: z.optional(z.string()),
  }),
);

/** One published figure and ours. */
export interface Comparison {
  readonly what: string;
  readonly source: string;
  readonly figure: string;
  readonly unit: Unit | undefined;
  readonly published: number;
  /** Null where our answer does not know. */
  readonly ours: number | null;
  readonly tolerance: number;
  readonly isInBand: boolean;
  readonly why: string | undefined;
}

const DAY = '2026-11-24';

/** Answers every query of a file of known answers, as of its day. */
export function compareKnown(path: string, { catalogue }: Pick<Product, 'catalogue'>): Comparison[] {
  return file.parse(load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA })).flatMap((known) => {
    const intent = intents.find(({ id }) => id === known.query.intent);
    if (intent === undefined) throw new Error(`${path}: no intent named ${known.query.intent}`);
    const query = completeQuery(intent, known.query as Query, catalogue);
    const { total, figures } = answerQuery(query, { catalogue, now: known.at ?? DAY });
    return Object.entries(known.figures).map(([figure, { published, tolerance }]) => {
      const range = figure === 'total' ? total : figures[figure];
      const ours = range?.mid ?? null;
      const isInBand = ours !== null && Math.abs(ours / published - 1) <= tolerance;
      const { what, source, why } = known;
      return { what, source, figure, unit: range?.unit, published, ours, tolerance, isInBand, why };
    });
  });
}
